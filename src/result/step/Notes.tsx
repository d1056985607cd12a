import { bank } from '../../content/bank'
import { relations, type Relation } from '../../core/framework'
import { limits } from '../../core/limits'
import { planTexts } from '../../ui/language/subjects/plans'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Disclosure } from '../../ui/Disclosure'
import { TextField } from '../../ui/TextField'
import { ToneLabel } from '../../ui/ToneLabel'
import { leftWords } from './leftWords'
import { keepNote, type PlanForm } from './planForm'
import styles from './NextStepPlans.module.css'

/** Notes per relation. Relations that have a note are open. */
export function Notes({ form }: { readonly form: PlanForm }) {
  const t = useTexts(planTexts)
  return (
    <div className={styles.group}>
      <h3>{t.notesTitle}</h3>
      <p>{t.notesText}</p>
      <div className={styles.notes}>
        {relations.map((relation) => (
          <Note key={relation} relation={relation} form={form} />
        ))}
      </div>
    </div>
  )
}

function Note({ relation, form }: { readonly relation: Relation; readonly form: PlanForm }) {
  const t = useTexts(planTexts)
  const locale = useLocale()
  const length = useScan((scan) => scan.notes[relation]?.length ?? 0)
  const { label, inSentence } = bank.framework.relations[relation]
  return (
    <Disclosure summary={<ToneLabel tone={relation} text={label[locale]} />} open={length > 0}>
      <TextField
        label={fill(t.note, { relation: inSentence[locale] })}
        left={leftWords(t, limits.text, length)}
        lines="many"
        field={{
          maxLength: limits.text,
          ...form.register(`notes.${relation}`, {
            onChange: ({ target }: { target: HTMLTextAreaElement }) => {
              keepNote(relation, target.value)
            },
          }),
        }}
      />
    </Disclosure>
  )
}
