import { useId, type ReactNode } from 'react'
import { ScrollFrame } from './ScrollFrame'
import './Table.css'

type TableRow = {
  readonly id: string
  /** The heading of the row. */
  readonly name: ReactNode
  readonly cells: readonly ReactNode[]
}

type Props = {
  readonly caption: string
  /** The heading of every column, starting with that of the names. */
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A table of numbers, with headings for rows and columns; it scrolls where it is too wide. */
export function Table({ caption, headings, rows }: Props) {
  const captionId = useId()
  return (
    <ScrollFrame className="table-frame" labelledBy={captionId}>
      <table className="table">
        <caption className="visually-hidden" id={captionId}>
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
