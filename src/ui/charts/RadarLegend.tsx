import { RadarDiamond } from './radarParts'
import styles from './RadarLegend.module.css'
import radarStyles from './Radar.module.css'

type Props = { readonly now: string; readonly other: string }

/** The name of each line, with its own dash and mark. */
export function RadarLegend({ now, other }: Props) {
  return (
    <ul className={styles.legend}>
      <li>
        <svg width={44} height={18} viewBox="0 0 44 18" aria-hidden="true">
          <path d="M2,9 H42" className={radarStyles.line} />
          <circle cx={22} cy={9} r={5} className={radarStyles.point} />
        </svg>
        {now}
      </li>
      <li>
        <svg width={44} height={18} viewBox="0 0 44 18" aria-hidden="true">
          <path d="M2,9 H42" className={radarStyles.other} />
          <RadarDiamond at={{ x: 22, y: 9 }} />
        </svg>
        {other}
      </li>
    </ul>
  )
}
