import { useEffect, useRef } from 'react'
import type { Sheet } from '../sheetEntry'
import { entryTexts } from '../../../ui/language/subjects/entry'
import { scanTexts } from '../../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { blockTitle, type NumberedBlock } from '../numberedPages'
import { givenWords } from './entryWords'
import styles from './SheetEntry.module.css'

type Props = {
  readonly blocks: readonly NumberedBlock[]
  readonly sheet: Sheet
  readonly onChoose: (nr: number) => void
}

/** The whole sheet with the typed answers, in the order and with the numbers of the paper. */
export function EntryList({ blocks, sheet, onChoose }: Props) {
  const t = useTexts(entryTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const list = useFollowing(sheet.at)
  return (
    <section className={styles.list}>
      <h3>{t.list}</h3>
      <div ref={list} className={styles.blocks}>
        {blocks.map((block) => (
          <div key={block.number}>
            <h4>{blockTitle(block, locale)}</h4>
            <ul>
              {block.statements.map(({ nr, statement: { id, text } }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.row}
                    aria-current={nr === sheet.at + 1 ? 'step' : undefined}
                    onClick={() => {
                      onChoose(nr)
                    }}
                  >
                    <span className={styles.nr}>{nr}</span> <span>{text[locale]}</span>{' '}
                    <span className={sheet.given[id] === undefined ? styles.open : styles.given}>
                      {givenWords(sheet.given[id], t, scan)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

/** Scrolls the list to the current row, and leaves the page where it is. */
function useFollowing(at: number) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = list.current
    if (!box) return
    const row = box.querySelectorAll<HTMLElement>('button')[at]
    const middle = row && row.offsetTop - (box.clientHeight - row.offsetHeight) / 2
    box.scrollTop = middle ?? box.scrollHeight
  }, [at])
  return list
}
