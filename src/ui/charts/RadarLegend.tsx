import { KEY_WIDTH, keyShapes } from './radarKey'
import { themedStyle } from './radarStyle'
import { Shapes } from './Shapes'
import styles from './RadarLegend.module.css'

type Props = { readonly now: string; readonly other: string }

/** The name of each line, with its own dash and mark. */
export function RadarLegend({ now, other }: Props) {
  const entries = [
    ['now', now],
    ['other', other],
  ] as const
  return (
    <ul className={styles.legend}>
      {entries.map(([mark, name]) => (
        <li key={mark}>
          <svg
            width={KEY_WIDTH}
            height={18}
            viewBox={`0 0 ${String(KEY_WIDTH)} 18`}
            aria-hidden="true"
          >
            <Shapes shapes={keyShapes(mark, { x: 0, y: 9 }, themedStyle)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
