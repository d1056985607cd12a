import { scanTexts } from '../../ui/language/subjects/scan'
import { sheetTexts } from '../../ui/language/subjects/sheet'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { blockTitle, type NumberedBlock } from './numberedPages'
import styles from './PaperForm.module.css'
import patterns from '../../ui/patterns.module.css'

/** The statements of one page with a box for every answer. */
export function PaperTable({ blocks }: { readonly blocks: readonly NumberedBlock[] }) {
  const t = useTexts(sheetTexts)
  const { answer1, answer2, answer3, answer4, answer5 } = useTexts(scanTexts)
  const locale = useLocale()
  const columns = [answer1, answer2, answer3, answer4, answer5, t.paperNa]
  const numbers = blocks.flatMap(({ statements }) => statements.map(({ nr }) => nr))
  const caption = fill(t.paperCaption, { from: numbers[0] ?? 0, to: numbers.at(-1) ?? 0 })
  return (
    <table className={styles.table}>
      <caption className={patterns.visuallyHidden}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.paperNumber}</th>
          <th scope="col">{t.paperQuestion}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map((block) => (
        <tbody key={block.number}>
          <tr>
            <th scope="rowgroup" colSpan={2 + columns.length}>
              {blockTitle(block, locale)}
            </th>
          </tr>
          {block.statements.map(({ nr, statement }) => (
            <tr key={statement.id}>
              <td>{nr}</td>
              <th scope="row">{statement.text[locale]}</th>
              {columns.map((column) => (
                <td key={column}>
                  <Box />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The box for a cross. */
function Box() {
  return <span className={styles.box} />
}
