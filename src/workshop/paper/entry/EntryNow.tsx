import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Given } from '../sheetEntry'
import { frequencies } from '../../../core/statement'
import { entryTexts } from '../../../ui/language/subjects/entry'
import { scanTexts } from '../../../ui/language/subjects/scan'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import type { NumberedBlock } from '../numberedPages'
import { givenWords } from './entryWords'
import styles from './SheetEntry.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = {
  readonly row: NumberedBlock['statements'][number]
  readonly total: number
  readonly given: Given | undefined
  readonly field: RefObject<HTMLInputElement | null>
  /** Whether the field takes the focus when it appears. */
  readonly eager: boolean
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** Gets letters that did not come from a key, but by voice or pasting for example. */
  readonly onType: (letters: readonly string[]) => void
  readonly onGive: (given: Given) => void
}

const choices: readonly Given[] = [...frequencies, 'na', 'skipped']

/** The next statement, in large type, with a field to type in and a button for every answer. */
export function EntryNow({ row: { nr, statement }, total, field, eager, ...rest }: Props) {
  const { given, onKeyDown, onType, onGive } = rest
  const t = useTexts(entryTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const id = useId()
  useFocusAtFirst(field, eager)
  return (
    <div className={styles.step}>
      <p className={patterns.kicker}>{fill(t.number, { nr, total })}</p>
      <p id={`${id}-text`} className={styles.statement}>
        {statement.text[locale]}
      </p>
      <div className={styles.field}>
        <label htmlFor={id}>{fill(t.field, { nr })}</label>
        {/* Touch has the buttons: no keyboard should cover them. */}
        <input
          ref={field}
          id={id}
          value=""
          inputMode="none"
          autoComplete="off"
          aria-describedby={`${id}-text ${id}-keys`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            onType(Array.from(target.value))
          }}
        />
      </div>
      <div className={styles.choices} role="group" aria-label={fill(t.answers, { nr })}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={styles.choice}
            aria-pressed={choice === given}
            onKeyDown={onKeyDown}
            onClick={() => {
              onGive(choice)
            }}
          >
            <kbd aria-hidden="true">{keyOf(choice, t.space)}</kbd>
            <span>{givenWords(choice, t, scan)}</span>
          </button>
        ))}
      </div>
      <p id={`${id}-keys`} className={patterns.note}>
        {t.keys}
      </p>
    </div>
  )
}

function keyOf(choice: Given, space: string): string {
  if (choice === 'na') return '0'
  return choice === 'skipped' ? space : String(choice)
}

function useFocusAtFirst(field: RefObject<HTMLElement | null>, eager: boolean): void {
  const eagerAtFirst = useRef(eager)
  useEffect(() => {
    if (eagerAtFirst.current) field.current?.focus()
  }, [field])
}
