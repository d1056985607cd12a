import { relations, type Relation } from '../../core/framework'
import { builtInFramework } from '../../content/builtInFramework'
import type { Draft } from '../../content/own/draft'
import { LONGEST } from '../../content/own/ownBankFile'
import { Disclosure } from '../../ui/Disclosure'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { TextField } from '../../ui/TextField'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Labels = Draft['labels']
type Props = { readonly labels: Labels; readonly onChange: (labels: Labels) => void }

const none = { label: '', inSentence: '' }

/** Fields for names of relations that differ from the app's. */
export function EditLabels({ labels, onChange }: Props) {
  const t = useTexts(ownBankTexts)
  const locale = useLocale()
  const field = (relation: Relation, part: keyof typeof none) => ({
    value: labels[relation]?.[part] ?? '',
    maxLength: LONGEST.label,
    onChange: ({ target }: { target: { value: string } }) => {
      onChange({ ...labels, [relation]: { ...none, ...labels[relation], [part]: target.value } })
    },
  })
  return (
    <Disclosure look="row" summary={t.labels}>
      <div className={patterns.stack}>
        <p>{t.labelsText}</p>
        {relations.map((relation) => {
          const { label } = builtInFramework.relations[relation]
          return (
            <fieldset key={relation} className={styles.label}>
              <legend className={patterns.visuallyHidden}>{label[locale]}</legend>
              <TextField
                label={fill(t.label, { relation: label[locale] })}
                field={field(relation, 'label')}
              />
              <TextField label={t.inSentence} field={field(relation, 'inSentence')} />
            </fieldset>
          )
        })}
      </div>
    </Disclosure>
  )
}
