import type { Sheet } from '../sheetEntry'
import { entryTexts } from '../../../ui/language/subjects/entry'
import { scanTexts } from '../../../ui/language/subjects/scan'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import type { NumberedBlock } from '../numberedPages'
import { firstWords, givenWords } from './entryWords'
import styles from './SheetEntry.module.css'
import patterns from '../../../ui/patterns.module.css'

/** The latest event. */
export type News = {
  readonly sheet: Sheet
  /** The index, from 0, of the statement whose answer was recorded. */
  readonly taken?: number
  /** The number of the sheet that was added, could not be added, or was taken away again. */
  readonly added?: number
  readonly refused?: number
  readonly undone?: number
}

type Props = {
  readonly news: News | undefined
  readonly rows: NumberedBlock['statements']
}

/** Says what was recorded and, for screen readers only, what comes next. */
export function EntryNews({ news, rows }: Props) {
  const t = useTexts(entryTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const wordsOf = (index: number, text: string) => {
    const row = rows[index]
    if (!row || !news) return ''
    const given = news.sheet.given[row.statement.id]
    return fill(text, {
      nr: row.nr,
      words: firstWords(row.statement.text[locale]),
      answer: givenWords(given, t, scan),
    })
  }
  const present = news && rows[news.sheet.at]
  const isGiven = present && news.sheet.given[present.statement.id] !== undefined
  return (
    <p role="status" className={styles.news}>
      {news?.added !== undefined && fill(t.added, { n: news.added })}
      {news?.refused !== undefined && fill(t.full, { n: news.refused })}
      {news?.undone !== undefined && fill(t.undone, { n: news.undone })}
      {news?.taken !== undefined && wordsOf(news.taken, t.taken)}{' '}
      <span className={patterns.visuallyHidden}>
        {news && wordsOf(news.sheet.at, isGiven ? t.nextGiven : t.next)}
        {news && !present && t.doneTitle}
      </span>
    </p>
  )
}
