import { useState } from 'react'
import { cards } from '../../content/cards/cards'
import type { Level, Relation } from '../../core/framework'
import { planTexts } from '../../ui/language/subjects/plans'
import { count, fill, useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { Disclosure } from '../../ui/Disclosure'
import { keepPlan, type PlanForm } from './planForm'
import { planName } from './planWords'
import styles from './NextStepPlans.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly level: Level
  readonly form: PlanForm
  readonly relations: readonly Relation[]
}

/** The experiments of the fitting cards, to put into a plan; existing text is replaced only on request. */
export function PlanIdeas({ level, form, relations }: Props) {
  const t = useTexts(planTexts)
  const locale = useLocale()
  const [taken, setTaken] = useState('')
  const what = useScan((scan) => scan.plans[level]?.what ?? '')
  const plan = planName(t, level)
  const ideas = relations.map((relation) => cards.relations[relation].experiments[level][locale])
  const take = (idea: string) => {
    form.setValue(`plans.${level}.what`, idea)
    keepPlan(level, 'what', idea)
    form.setFocus(`plans.${level}.what`)
    setTaken(idea)
  }
  if (ideas.length === 0) return null
  return (
    <>
      <Disclosure
        summary={count(ideas.length, t.ideas_one, t.ideas_other)}
        about={fill(t.ideasAbout, { plan })}
      >
        <ul className={styles.ideas}>
          {ideas.map((idea) => (
            <li key={idea}>
              <p>{idea}</p>
              <TakeButton
                asks={what.trim() !== '' && !ideas.includes(what)}
                plan={plan}
                idea={idea}
                onTake={take}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className={patterns.visuallyHidden} role="status">
        {taken !== '' && what === taken && fill(t.taken, { plan })}
      </p>
    </>
  )
}

type TakeProps = {
  /** Whether something would be lost. */
  readonly asks: boolean
  readonly plan: string
  readonly idea: string
  readonly onTake: (idea: string) => void
}

function TakeButton({ asks, plan, idea, onTake }: TakeProps) {
  const t = useTexts(planTexts)
  const text = (
    <>
      {t.take} <span className={patterns.visuallyHidden}>{fill(t.takeAbout, { plan, idea })}</span>
    </>
  )
  const take = () => {
    onTake(idea)
  }
  if (!asks) {
    return (
      <Button look="link" onClick={take}>
        {text}
      </Button>
    )
  }
  return (
    <ConfirmButton
      text={text}
      title={t.replaceTitle}
      explanation={fill(t.replaceText, { plan })}
      yes={t.replaceYes}
      no={t.replaceNo}
      onConfirm={take}
    />
  )
}
