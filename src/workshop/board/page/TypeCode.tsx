import { useId, useRef, useState } from 'react'
import { PREFIX } from '../../code/findCodes'
import { readTyped, type TypedCode } from '../../code/typedCode'
import { resultSettings, type Workshop } from '../../../core/workshop'
import { boardTexts } from '../../../ui/language/subjects/board'
import { count, useLocale, useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { readingWords } from './outcomeWords'
import { reportOf, type Report } from './report'
import { takeIn } from './takeIn'
import { typedWords } from './typedWords'
import { classNames } from '../../../ui/classNames'
import fieldStyles from '../../../ui/Field.module.css'
import boardPageStyles from './BoardPage.module.css'
import styles from './TypeCode.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = { readonly workshop: Workshop; readonly onReport: (report: Report) => void }

/** A field to type one code, with feedback on every group as soon as it is complete. */
export function TypeCode({ workshop, onReport }: Props) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const typed = readTyped(text, resultSettings(workshop))
  const words = typedWords(t, typed)
  const left = leftWords(t, typed)

  const add = async () => {
    input.current?.focus()
    if (!typed.code) {
      onReport({ lines: [typed.problem ? words : (left ?? t.typeStart)] })
      return
    }
    const taken = await takeIn([typed.code])
    if (taken !== 'failed') setText('')
    const lines = readingWords(t, locale, workshop.form, taken)
    onReport(reportOf(taken, lines.length > 0 ? lines : [t.apartKnown]))
  }
  return (
    <form
      autoComplete="off"
      className={classNames(fieldStyles.field, boardPageStyles.way)}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label className={fieldStyles.label} htmlFor={id}>
        {t.typeLabel}
      </label>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {t.typeHint}
      </p>
      <div className={styles.code}>
        <span className={styles.prefix} aria-hidden="true">
          {PREFIX}-
        </span>
        <input
          ref={input}
          id={id}
          className={fieldStyles.control}
          value={text}
          aria-describedby={`${id}-hint ${id}-said`}
          aria-invalid={typed.problem !== undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={({ target }) => {
            setText(target.value)
          }}
        />
      </div>
      <TypedGroups typed={typed} />
      <p id={`${id}-said`} role="status" className={styles.said}>
        {words}
      </p>
      <div className={patterns.actions}>
        <Button type="submit" look="secondary">
          {t.typeAdd}
        </Button>
        {left && <p className={patterns.note}>{left}</p>}
      </div>
    </form>
  )
}

/** The groups as parsed, so that a typing error is seen where it is. */
function TypedGroups({ typed }: { readonly typed: TypedCode }) {
  const t = useTexts(boardTexts)
  if (typed.groups.length === 0) return null
  return (
    <ol className={styles.groups} aria-label={t.groupsLabel}>
      {typed.groups.map(({ text, state }, i) => (
        // Groups have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i} className={styles.group} data-state={state}>
          <code>{text}</code>
          {state === 'right' && <span className={styles.groupMark}>{t.groupRight}</span>}
          {state === 'wrong' && <span className={styles.groupMark}>{t.groupWrong}</span>}
        </li>
      ))}
    </ol>
  )
}

function leftWords(
  t: (typeof boardTexts)['nl'],
  { missing }: Pick<TypedCode, 'missing'>,
): string | undefined {
  if (missing === undefined || missing === 0) return undefined
  return count(missing, t.typeMissing_one, t.typeMissing_other)
}
