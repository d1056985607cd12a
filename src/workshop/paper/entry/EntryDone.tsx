import { useEffect, useRef, type KeyboardEvent } from 'react'
import { answersOf, openNumbers, type Sheet } from '../sheetEntry'
import { sheetFigures } from './sheetFigures'
import type { Form } from '../../../core/framework'
import { formatList } from '../../../ui/language/locale'
import { entryTexts } from '../../../ui/language/subjects/entry'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import styles from './SheetEntry.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = {
  readonly form: Form
  readonly sheet: Sheet
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onBack: () => void
  readonly onDone: () => void
}

/** After the last statement: what was typed in, to check with the paper, and a button to add it. */
export function EntryDone({ form, sheet, onKeyDown, onBack, onDone }: Props) {
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
  }, [])
  const given = answersOf(sheet)
  const answers = Object.values(given)
  const na = answers.filter((answer) => answer === 'na').length
  const skipped = sheet.ids.length - answers.length
  const open = openNumbers(sheet)
  const numbers = formatList(locale, open.map(String))
  const empty = sheetFigures(form, given) === undefined
  return (
    <div className={styles.step}>
      <p className={styles.statement}>{t.doneTitle}</p>
      <p>{fill(t.summary, { answered: answers.length - na, na, skipped })}</p>
      {open.length > 0 && <p>{fill(t.stillOpen, { numbers })}</p>}
      {sheet.surplus && (
        <Notice>
          <p role="alert">{t.surplus}</p>
        </Notice>
      )}
      {empty && <p>{t.nothing}</p>}
      <div className={patterns.actions}>
        {!empty && (
          <Button ref={button} onKeyDown={onKeyDown} onClick={onDone}>
            {t.done}
          </Button>
        )}
        <Button
          look="secondary"
          {...(empty && { ref: button })}
          onKeyDown={onKeyDown}
          onClick={onBack}
        >
          {fill(t.back, { nr: sheet.ids.length })}
        </Button>
      </div>
    </div>
  )
}
