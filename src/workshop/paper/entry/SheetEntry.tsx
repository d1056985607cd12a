import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Form } from '../../../core/framework'
import { isBlankSheet, newSheet, pressKey } from '../sheetEntry'
import { entryTexts } from '../../../ui/language/subjects/entry'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { askBeforeLeaving } from '../../../platform/leaving'
import { Button } from '../../../ui/Button'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { numberedPages } from '../numberedPages'
import { EntryDone } from './EntryDone'
import { EntryList } from './EntryList'
import { EntryNews } from './EntryNews'
import { EntryNow } from './EntryNow'
import { useSheets, type SheetsProps } from './useSheets'
import styles from './SheetEntry.module.css'

type Props = SheetsProps & { readonly form: Form }

/** Types in sheets of paper, one after the other: by keyboard alone, by mouse or by touch. */
export function SheetEntry({ form, onDone, onUndo }: Props) {
  const t = useTexts(entryTexts)
  const blocks = numberedPages(form).flat()
  const rows = blocks.flatMap(({ statements }) => statements)
  const blank = newSheet(rows.map(({ statement }) => statement.id))
  const sheets = useSheets(blank, { onDone, onUndo })
  const { sheet, number, news, last, press } = sheets
  const field = useRef<HTMLInputElement>(null)
  const focusField = () => field.current?.focus()
  useAskingBeforeLeaving(!isBlankSheet(sheet))
  useAnswersFromAnywhere((key) => {
    press([key])
    focusField()
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const presses = event.currentTarget.tagName === 'BUTTON' && /^(Enter| )$/.test(event.key)
    const next = pressKey(sheet, event.key)
    const answers = next.given !== sheet.given || next.surplus
    // A key that is held down must not fill in the rest of the sheet.
    if ((presses || next !== sheet) && (!presses || event.repeat)) event.preventDefault()
    if (!presses && next !== sheet && !(answers && event.repeat)) press([event.key])
  }

  const row = rows[sheet.at]
  return (
    <div className={styles.entry}>
      <section className={styles.now}>
        <h2>{fill(t.sheet, { n: number })}</h2>
        <EntryNews news={news} rows={rows} />
        {row ? (
          <EntryNow
            row={row}
            total={rows.length}
            given={sheet.given[row.statement.id]}
            field={field}
            eager={news !== undefined}
            onKeyDown={onKeyDown}
            onType={press}
            onGive={sheets.answer}
          />
        ) : (
          <EntryDone
            form={form}
            sheet={sheet}
            onKeyDown={onKeyDown}
            onBack={() => {
              sheets.goTo(sheet.at - 1)
            }}
            onDone={() => {
              if (sheets.add()) focusField()
            }}
          />
        )}
        {last && (
          <Button
            look="link"
            onClick={() => {
              sheets.undo()
              focusField()
            }}
          >
            {fill(t.undo, { n: last.number })}
          </Button>
        )}
        {!isBlankSheet(sheet) && (
          <ConfirmButton
            text={t.restart}
            title={t.discardTitle}
            explanation={t.discardText}
            yes={t.discardYes}
            onConfirm={() => {
              sheets.restart()
              focusField()
            }}
          />
        )}
      </section>
      <EntryList
        blocks={blocks}
        sheet={sheet}
        onChoose={(nr) => {
          sheets.goTo(nr - 1)
          focusField()
        }}
      />
    </div>
  )
}

function useAskingBeforeLeaving(half: boolean): void {
  const { leave } = useTexts(entryTexts)
  useEffect(() => (half ? askBeforeLeaving(leave) : undefined), [half, leave])
}

/** Takes an answer that is typed while nothing that takes keys has the focus, as on arrival. */
function useAnswersFromAnywhere(take: (key: string) => void): void {
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey, repeat } = event
      const isElsewhere = !(target instanceof Element) || target.closest(TAKES_KEYS)
      if (isElsewhere || ctrlKey || altKey || metaKey || repeat) return
      if (!/^[0-5n]$/i.test(key)) return
      // It would be typed once more, into the field that takes the focus.
      event.preventDefault()
      take(key)
    }
    addEventListener('keydown', hear)
    return () => {
      removeEventListener('keydown', hear)
    }
  })
}

const TAKES_KEYS = 'a, button, input, select, textarea, dialog'
