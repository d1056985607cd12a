import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Choice } from '../../codec/savedScan'
import type { DilemmaEntry } from '../../content/schema'
import { dilemmasTexts } from '../../i18n/subjects/dilemmas'
import { useLocale, useTexts } from '../../i18n/texts'
import { useScan } from '../../store/scan'
import { Button } from '../../ui/Button'
import { ChoiceField } from './ChoiceField'
import { dropChoices, keepChoice, radioValuesOf, steps, type Step } from './choices'

/**
 * The choice, then the two turns one after the other, then the question to talk about. Every choice
 * is saved at once; the radios are uncontrolled and the store is the truth.
 */
export function DilemmaForm({ dilemma }: { readonly dilemma: DilemmaEntry }) {
  const { id, turns, question } = dilemma
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const made = useScan(({ choices }) => choices[id]) ?? []
  const element = useRef<HTMLFormElement>(null)
  const { register, reset } = useForm({ defaultValues: radioValuesOf(id) })
  const [news, setNews] = useState('')
  const upcoming = [...turns.map(({ text }) => text[locale]), question[locale]]
  const field = (step: Step) =>
    register(`step${step}`, {
      onChange: ({ target }: { target: HTMLInputElement }) => {
        if (made[step] === undefined) setNews(upcoming[step] ?? '')
        keepChoice(id, step, target.value)
      },
    })
  const clear = () => {
    dropChoices(id)
    setNews('')
    reset(radioValuesOf(id))
    // The button that was pressed disappears; the focus goes on to the choice.
    element.current?.querySelector('input')?.focus()
  }
  return (
    <form ref={element}>
      {steps.slice(0, made.length + 1).map((step) => (
        <div key={step} className="dilemma-step">
          <ChoiceField
            dilemma={dilemma}
            legend={step === 0 ? t.question : <Turn text={upcoming[step - 1] ?? ''} />}
            field={field(step)}
            earlier={made[step - 1]}
          />
          {step === 0 && <FirstNote chosen={made[0]} onClear={clear} />}
        </div>
      ))}
      {made.length === steps.length && (
        <div className="dilemma-question">
          <p className="kicker">{t.talk}</p>
          <p>{question[locale]}</p>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </form>
  )
}

function Turn({ text }: { text: string }) {
  const t = useTexts(dilemmasTexts)
  return (
    <>
      <span className="dilemma-turn">{text}</span> {t.turnQuestion}
    </>
  )
}

/** Before the first choice that there is no right one; after it what counts, and the way back. */
function FirstNote({ chosen, onClear }: { chosen: Choice | undefined; onClear: () => void }) {
  const t = useTexts(dilemmasTexts)
  if (chosen === undefined) return <p className="note">{t.noRight}</p>
  return (
    <div className="dilemma-first">
      <p className="note">{t.firstCounts}</p>
      <Button look="link" onClick={onClear}>
        {t.clear}
      </Button>
    </div>
  )
}
