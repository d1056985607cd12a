import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Form } from '../../../core/framework'
import {
  answersOf,
  give,
  isBlankSheet,
  moveTo,
  newSheet,
  pressKey,
  type Sheet,
} from '../sheetEntry'
import type { Answers } from '../../../core/statement'
import { entryTexts } from '../../../ui/language/subjects/entry'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { askBeforeLeaving } from '../../../platform/leaving'
import type { Addition } from '../../board/addition'
import { Button } from '../../../ui/Button'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { numberedPages } from '../numberedPages'
import { EntryDone } from './EntryDone'
import { EntryList } from './EntryList'
import { EntryNews, type News } from './EntryNews'
import { EntryNow } from './EntryNow'
import styles from './SheetEntry.module.css'

type Props = {
  readonly form: Form
  /** A whole sheet of paper was typed in; the next begins at once. */
  readonly onDone: (answers: Answers) => Addition | undefined
  readonly onUndo: (addition: Addition) => void
}

/** Types in sheets of paper, one after the other: by keyboard alone, by mouse or by touch. */
export function SheetEntry({ form, onDone, onUndo }: Props) {
  const t = useTexts(entryTexts)
  const blocks = numberedPages(form).flat()
  const rows = blocks.flatMap(({ statements }) => statements)
  const blank = newSheet(rows.map(({ statement }) => statement.id))
  const [sheet, setSheet] = useState(blank)
  const [number, setNumber] = useState(1)
  const [news, setNews] = useState<News>()
  const [last, setLast] = useState<{ readonly number: number; readonly addition: Addition }>()
  const field = useRef<HTMLInputElement>(null)
  useAskingBeforeLeaving(!isBlankSheet(sheet))

  const change = (next: Sheet, tell?: News) => {
    setSheet(next)
    setNews(tell ?? { sheet: next })
  }
  const press = (keys: readonly string[]) => {
    const before = keys.slice(0, -1).reduce(pressKey, sheet)
    const next = keys.slice(-1).reduce(pressKey, before)
    change(next, next.given === before.given ? undefined : { sheet: next, taken: before.at })
  }
  useAnswersFromAnywhere((key) => {
    press([key])
    field.current?.focus()
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
  const startAgain = (tell: News) => {
    change(blank, tell)
    field.current?.focus()
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
            onGive={(given) => {
              change(give(sheet, given), { sheet: give(sheet, given), taken: sheet.at })
            }}
          />
        ) : (
          <EntryDone
            form={form}
            sheet={sheet}
            onKeyDown={onKeyDown}
            onBack={() => {
              change(moveTo(sheet, sheet.at - 1))
            }}
            onDone={() => {
              const addition = onDone(answersOf(sheet))
              if (!addition) {
                setNews({ sheet, refused: number })
                return
              }
              setLast({ number, addition })
              setNumber(number + 1)
              startAgain({ sheet: blank, added: number })
            }}
          />
        )}
        {last && (
          <Button
            look="link"
            onClick={() => {
              onUndo(last.addition)
              setLast(undefined)
              setNews({ sheet, undone: last.number })
              field.current?.focus()
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
              startAgain({ sheet: blank })
            }}
          />
        )}
      </section>
      <EntryList
        blocks={blocks}
        sheet={sheet}
        onChoose={(nr) => {
          change(moveTo(sheet, nr - 1))
          field.current?.focus()
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
