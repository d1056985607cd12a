import type { Level, Relation } from '../../core/framework'
import type { Plan } from '../../record/savedScan'
import { limits } from '../../core/limits'
import { planTexts } from '../../ui/language/subjects/plans'
import { fill, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { TextField } from '../../ui/TextField'
import { CalendarButton } from './CalendarButton'
import { leftWords } from './leftWords'
import { PlanIdeas } from './PlanIdeas'
import { keepPlan, type PlanForm } from './planForm'
import { planDay, planName } from './planWords'
import styles from './NextStepPlans.module.css'

type Props = {
  readonly level: Level
  readonly form: PlanForm
  /** The relations of the cards that fit, whose experiments are offered. */
  readonly relations: readonly Relation[]
}

/** One small plan: what, with whom, when. */
export function PlanFields({ level, form, relations }: Props) {
  const t = useTexts(planTexts)
  const plan = useScan((scan) => scan.plans[level])
  const name = planName(t, level)
  const field = (part: keyof Plan) =>
    form.register(`plans.${level}.${part}`, {
      onChange: ({ target }: { target: HTMLInputElement }) => {
        keepPlan(level, part, target.value)
      },
    })
  const maxLength = limits.line
  return (
    <fieldset className={styles.plan}>
      <legend>
        <h3>{name}</h3>
      </legend>
      <div>
        <TextField
          label={t.what}
          left={leftWords(t, maxLength, plan?.what.length ?? 0)}
          lines="many"
          field={{ maxLength, ...field('what') }}
        />
        <PlanIdeas level={level} form={form} relations={relations} />
      </div>
      <TextField
        label={t.withWhom}
        left={leftWords(t, maxLength, plan?.withWhom.length ?? 0)}
        field={{ maxLength, ...field('withWhom') }}
      />
      <TextField
        label={t.when}
        error={form.formState.errors.plans?.[level]?.when && t.whenWrong}
        field={{ type: 'date', max: '9999-12-31', ...field('when') }}
      />
      {plan?.when && (
        <CalendarButton
          about={fill(t.calendarAbout, { plan: name })}
          text={t.calendar}
          fileName={{ I: t.fileI, T: t.fileT, O: t.fileO }[level]}
          day={() => planDay(t, level)}
        />
      )}
    </fieldset>
  )
}
