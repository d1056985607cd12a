import { bandPath, pointOn, profilePath, type RadarGeometry } from './radarGeometry'
import type { RadarAxis } from './radarParts'
import styles from './Radar.module.css'

type Props = { readonly geometry: RadarGeometry; readonly axes: readonly RadarAxis[] }

/** The interquartile range of a group: an area with dotted edges, open where an axis has none. */
export function RadarHalves({ geometry, axes }: Props) {
  if (axes.every(({ half }) => half === undefined)) return null
  const pointsAt = (end: 'from' | 'to') =>
    axes.map(({ half }, i) => (half ? pointOn(geometry, i, half[end]) : undefined))
  const [inner, outer] = [pointsAt('from'), pointsAt('to')]
  return (
    <>
      <path d={bandPath(inner, outer)} className={styles.half} />
      <path d={profilePath(inner).path} className={styles.halfEdge} />
      <path d={profilePath(outer).path} className={styles.halfEdge} />
    </>
  )
}
