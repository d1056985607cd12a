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
import './TypeCode.css'

type Props = { readonly workshop: Workshop; readonly onReport: (report: Report) => void }

/** A place to type one code, with what can be said of every group as soon as it is there. */
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
      className="field board-way"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label className="field-label" htmlFor={id}>
        {t.typeLabel}
      </label>
      <p id={`${id}-hint`} className="field-hint">
        {t.typeHint}
      </p>
      <div className="typed-code">
        <span className="typed-code-prefix" aria-hidden="true">
          {PREFIX}-
        </span>
        <input
          ref={input}
          id={id}
          className="field-control"
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
      <p id={`${id}-said`} role="status" className="typed-code-said">
        {words}
      </p>
      <div className="actions">
        <Button type="submit" look="secondary">
          {t.typeAdd}
        </Button>
        {left && <p className="note">{left}</p>}
      </div>
    </form>
  )
}

/** The groups as they are understood, so that a typing error is seen where it is. */
function TypedGroups({ typed }: { readonly typed: TypedCode }) {
  const t = useTexts(boardTexts)
  if (typed.groups.length === 0) return null
  return (
    <ol className="typed-groups" aria-label={t.groupsLabel}>
      {typed.groups.map(({ text, state }, i) => (
        // Groups have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i} className={`typed-group typed-group-${state}`}>
          <code>{text}</code>
          {state === 'right' && <span className="typed-group-mark">{t.groupRight}</span>}
          {state === 'wrong' && <span className="typed-group-mark">{t.groupWrong}</span>}
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
