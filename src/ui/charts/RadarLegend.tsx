import { RadarDiamond } from './radarParts'
import './RadarLegend.css'

type Props = { readonly now: string; readonly wanted: string }

/** Which line is which, each with its own dash and mark. */
export function RadarLegend({ now, wanted }: Props) {
  return (
    <ul className="radar-legend">
      <li>
        <svg width={44} height={18} viewBox="0 0 44 18" aria-hidden="true">
          <path d="M2,9 H42" className="radar-line" />
          <circle cx={22} cy={9} r={5} className="radar-point" />
        </svg>
        {now}
      </li>
      <li>
        <svg width={44} height={18} viewBox="0 0 44 18" aria-hidden="true">
          <path d="M2,9 H42" className="radar-wanted" />
          <RadarDiamond at={{ x: 22, y: 9 }} />
        </svg>
        {wanted}
      </li>
    </ul>
  )
}
