import { useRef, useState } from 'react'
import type { DilemmaEntry } from '../../content/schema'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { plainField } from '../block/plainField'
import { ChoiceField } from './ChoiceField'
import { dropChoices, keepChoice, steps, type Step } from './choices'
import styles from './DilemmaPage.module.css'
import patterns from '../../ui/patterns.module.css'

/**
 * The choice, then the two turns one by one, then the question to talk about. Every choice is saved
 * at once; the radios are uncontrolled and follow the store.
 */
export function DilemmaForm({ dilemma }: { readonly dilemma: DilemmaEntry }) {
  const { id, turns, question } = dilemma
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const made = useScan(({ choices }) => choices[id]) ?? []
  const element = useRef<HTMLFormElement>(null)
  const [news, setNews] = useState<Step>()
  const upcoming = [...turns.map(({ text }) => text[locale]), question[locale]]
  const field = (step: Step) => ({
    ...plainField(`step${step}`, ({ choices }) => choices[id]?.[step]),
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (made[step] === undefined) setNews(step)
      keepChoice(id, step, target.value)
    },
  })
  const clear = () => {
    dropChoices(id)
    setNews(undefined)
    // The button that was pressed disappears, so the focus moves to the choice.
    element.current?.querySelector('input')?.focus()
  }
  return (
    <form
      ref={element}
      autoComplete="off"
      onSubmit={(event) => {
        // Enter on a radio would submit the form, and there is nothing to submit.
        event.preventDefault()
      }}
    >
      {steps.slice(0, made.length + 1).map((step) => (
        <div key={step} className={styles.step}>
          <ChoiceField
            dilemma={dilemma}
            legend={step === 0 ? t.question : <Turn text={upcoming[step - 1] ?? ''} />}
            field={field(step)}
            earlier={made[step - 1]}
          />
          {made.length === 0 && <p className={patterns.note}>{t.noRight}</p>}
        </div>
      ))}
      {made.length === steps.length && (
        <div className={styles.question}>
          <p className={patterns.kicker}>{t.talk}</p>
          <p>{question[locale]}</p>
        </div>
      )}
      {made.length > 0 && (
        <Button look="link" onClick={clear}>
          {t.clear}
        </Button>
      )}
      <p role="status" className={patterns.visuallyHidden}>
        {news !== undefined && upcoming[news]}
      </p>
    </form>
  )
}

function Turn({ text }: { text: string }) {
  const t = useTexts(dilemmasTexts)
  return (
    <>
      <span className={styles.turn}>{text}</span> {t.turnQuestion}
    </>
  )
}
