import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm } from 'react-hook-form'
import { levels } from '../../core/framework'
import { limits } from '../../core/limits'
import { planTexts } from '../../ui/language/subjects/plans'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { TextField } from '../../ui/TextField'
import { SavedLine } from '../../record/SavedLine'
import { LookBack } from './LookBack'
import { leftWords } from './leftWords'
import { Notes } from './Notes'
import { PlanFields } from './PlanFields'
import { keepPublicValue, planValues } from './planForm'
import { planRules } from './planRules'
import styles from './NextStepPlans.module.css'
import patterns from '../../ui/patterns.module.css'

/** Three small plans, the public value that they serve, and notes. All optional, all saved at once. */
export function NextStepPlans() {
  const t = useTexts(planTexts)
  const form = useForm({
    defaultValues: planValues(),
    resolver: standardSchemaResolver(planRules),
    mode: 'onTouched',
  })
  const valueLength = useScan((scan) => scan.publicValue.length)
  return (
    <section className={patterns.section}>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <SavedLine />
      <form
        autoComplete="off"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        <div className={styles.plans}>
          {levels.map((level) => (
            <PlanFields key={level} level={level} form={form} relations={[]} />
          ))}
        </div>
        <div className={styles.wide}>
          <TextField
            label={t.publicValue}
            hint={t.publicValueHint}
            left={leftWords(t, limits.line, valueLength)}
            lines="many"
            field={{
              maxLength: limits.line,
              ...form.register('publicValue', {
                onChange: ({ target }: { target: HTMLTextAreaElement }) => {
                  keepPublicValue(target.value)
                },
              }),
            }}
          />
        </div>
        <Notes form={form} />
      </form>
      <LookBack />
    </section>
  )
}
