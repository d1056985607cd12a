import { Table } from '../Table'
import styles from './BarTable.module.css'

type BarTableRow = {
  readonly id: string
  readonly name: string
  readonly score: number | undefined
  /** The score as shown, or a text that there is none. */
  readonly shown: string
  readonly answered: string
}

type Props = {
  readonly caption: string
  readonly headings: readonly [name: string, score: string, answered: string]
  readonly rows: readonly BarTableRow[]
}

/** A real table with a bar in each score cell: chart and table in one. */
export function BarTable({ caption, headings, rows }: Props) {
  return (
    <Table
      caption={caption}
      headings={headings}
      rows={rows.map(({ id, name, score, shown, answered }) => ({
        id,
        name,
        cells: [
          <span key="score" className={styles.score}>
            <span>{shown}</span>
            {score !== undefined && <Bar score={score} />}
          </span>,
          answered,
        ],
      }))}
    />
  )
}

function Bar({ score }: { score: number }) {
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} width="100%" height="100%" rx="4" />
      <rect className={styles.fill} width={`${String(score)}%`} height="100%" rx="4" />
    </svg>
  )
}
