import { useId, type ReactNode } from 'react'
import { ScrollFrame } from './ScrollFrame'
import styles from './Table.module.css'
import patterns from './patterns.module.css'

type TableRow = {
  readonly id: string
  /** The heading of the row. */
  readonly name: ReactNode
  readonly cells: readonly ReactNode[]
}

type Props = {
  readonly caption: string
  /** The headings of the columns, starting with that of the names. */
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A table of numbers, with headings for rows and columns; it scrolls where it is too wide. */
export function Table({ caption, headings, rows }: Props) {
  const captionId = useId()
  return (
    <ScrollFrame className={styles.frame} labelledBy={captionId}>
      <table className={styles.table}>
        <caption className={patterns.visuallyHidden} id={captionId}>
          {caption}
        </caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={headings[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
