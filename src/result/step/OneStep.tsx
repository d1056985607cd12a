import type { Form } from '../../core/framework'
import { limits } from '../../core/limits'
import { SavedLine } from '../../record/SavedLine'
import { readScan, useScan } from '../../record/scan'
import { stepTexts } from '../../ui/language/subjects/step'
import { useTexts } from '../../ui/language/texts'
import { leftWords } from '../../ui/leftWords'
import { TextField } from '../../ui/TextField'
import { fittingRelations } from './ideas'
import { StepPanel } from './StepPanel'
import styles from './OneStep.module.css'
import patterns from '../../ui/patterns.module.css'

/** One thing to do next, suggested from the person's marks, and then for whom it is. */
export function OneStep({ form }: { readonly form: Form }) {
  const t = useTexts(stepTexts)
  const answers = useScan((scan) => scan.answers)
  const ownWords = useScan((scan) => scan.ownWords)
  const wishes = useScan((scan) => scan.wishes)
  const begun = useScan(({ step, publicValue }) => step !== undefined || publicValue !== '')
  return (
    <section className={patterns.section}>
      <h2>{t.title}</h2>
      <div className={styles.step}>
        <StepPanel fitting={fittingRelations(form, { answers, ownWords, wishes })} />
        {begun && (
          <>
            <PublicValue />
            <SavedLine />
          </>
        )}
      </div>
    </section>
  )
}

function PublicValue() {
  const t = useTexts(stepTexts)
  const publicValue = useScan((scan) => scan.publicValue)
  return (
    <TextField
      label={t.publicValue}
      left={leftWords(t, limits.line - publicValue.length)}
      field={{
        value: publicValue,
        maxLength: limits.line,
        onChange: ({ target }: { target: { value: string } }) => {
          readScan().change({ publicValue: target.value.slice(0, limits.line) })
        },
      }}
    />
  )
}
