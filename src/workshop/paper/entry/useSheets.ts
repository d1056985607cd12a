import { useState } from 'react'
import type { Answers } from '../../../core/statement'
import type { Addition } from '../../board/addition'
import { answersOf, give, moveTo, pressKey, type Given, type Sheet } from '../sheetEntry'
import type { News } from './EntryNews'

export type SheetsProps = {
  /** A whole sheet of paper was typed in; the next begins at once. */
  readonly onDone: (answers: Answers) => Addition | undefined
  readonly onUndo: (addition: Addition) => void
}

/** Sheets of paper that are typed in one after the other: the one in hand, and what happens to it. */
export function useSheets(blank: Sheet, { onDone, onUndo }: SheetsProps) {
  const [sheet, setSheet] = useState(blank)
  const [number, setNumber] = useState(1)
  const [news, setNews] = useState<News>()
  const [last, setLast] = useState<{ readonly number: number; readonly addition: Addition }>()
  const change = (next: Sheet, tell: News = { sheet: next }) => {
    setSheet(next)
    setNews(tell)
  }
  return {
    sheet,
    /** Counted from 1. */
    number,
    news,
    /** The sheet that was added last, as long as it can be taken away again. */
    last,
    press: (keys: readonly string[]) => {
      const before = keys.slice(0, -1).reduce(pressKey, sheet)
      const next = keys.slice(-1).reduce(pressKey, before)
      change(next, next.given === before.given ? undefined : { sheet: next, taken: before.at })
    },
    answer: (given: Given) => {
      const next = give(sheet, given)
      change(next, { sheet: next, taken: sheet.at })
    },
    goTo: (at: number) => {
      change(moveTo(sheet, at))
    },
    restart: () => {
      change(blank)
    },
    /** Adds the sheet; returns whether there was room for it. */
    add: (): boolean => {
      const addition = onDone(answersOf(sheet))
      if (!addition) {
        setNews({ sheet, refused: number })
        return false
      }
      setLast({ number, addition })
      setNumber(number + 1)
      change(blank, { sheet: blank, added: number })
      return true
    },
    undo: () => {
      if (!last) return
      onUndo(last.addition)
      setLast(undefined)
      setNews({ sheet, undone: last.number })
    },
  }
}
