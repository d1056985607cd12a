import { Table } from '../Table'
import { classNames } from '../classNames'
import styles from './HeatTable.module.css'
import patterns from '../patterns.module.css'

type HeatCell = {
  /** 0..100; without a score there is no shade. */
  readonly score: number | undefined
  /** The score as shown, or a text that there is none. */
  readonly shown: string
  /** The meaning of the sign for few answers; absent if there are enough. */
  readonly thin: string | undefined
}

type Props = {
  readonly caption: string
  /** The headings of the columns, starting with that of the names. */
  readonly headings: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly cells: readonly HeatCell[]
  }[]
}

/** Marks a number that rests on few answers: an open dot, as in the radar. */
export const THIN_SIGN = '○'

/** A real table of numbers from 0 to 100, each on a shade that merely supports the number. */
export function HeatTable({ caption, headings, rows }: Props) {
  return (
    <div className={styles.heatTable}>
      <Table
        caption={caption}
        headings={headings}
        rows={rows.map(({ id, name, cells }) => ({
          id,
          name,
          cells: cells.map((cell, i) => <Heat key={headings[i + 1]} cell={cell} />),
        }))}
      />
    </div>
  )
}

function Heat({ cell: { score, shown, thin } }: { cell: HeatCell }) {
  if (score === undefined)
    return <span className={classNames(styles.heat, styles.absent)}>{shown}</span>
  return (
    <span className={styles.heat} data-shade={shadeOf(score)}>
      <span>
        {shown}
        {thin !== undefined && (
          <>
            <span aria-hidden="true"> {THIN_SIGN}</span>{' '}
            <span className={patterns.visuallyHidden}>{thin}</span>
          </>
        )}
      </span>
    </span>
  )
}

/** One of five shades, 1 for the lowest fifth of the scale. */
function shadeOf(score: number): number {
  return Math.min(5, Math.floor(score / 20) + 1)
}
