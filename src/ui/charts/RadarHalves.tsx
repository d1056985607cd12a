import { bandPath, pointOn, profilePath, type RadarGeometry } from './radarGeometry'
import type { RadarAxis } from './radarParts'
import styles from './Radar.module.css'

type Props = { readonly geometry: RadarGeometry; readonly axes: readonly RadarAxis[] }

/** Where the middle half of a group lies: an area with dotted edges, open where an axis lacks it. */
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
