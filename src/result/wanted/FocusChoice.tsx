import { useId } from 'react'
import { bank } from '../../content/bank'
import type { Relation } from '../../core/framework'
import { wantedTexts } from '../../ui/language/subjects/wanted'
import { useLocale, useTexts } from '../../ui/language/texts'
import { readScan, useScan } from '../../record/scan'
import { RadioOption } from '../../ui/RadioRow'
import styles from './WantedSection.module.css'
import patterns from '../../ui/patterns.module.css'

/** The one relation to work on. Not choosing is an answer too, and the way to undo a choice. */
export function FocusChoice({ among }: { readonly among: readonly Relation[] }) {
  const t = useTexts(wantedTexts)
  const locale = useLocale()
  const focus = useScan((scan) => scan.focus)
  const name = useId()
  return (
    <fieldset className={styles.focusChoice}>
      <legend>
        <h3>{t.focusQuestion}</h3>
      </legend>
      <p className={patterns.note}>{t.focusText}</p>
      {[...among, undefined].map((relation) => (
        <RadioOption
          key={relation ?? 'none'}
          option={{
            value: relation ?? 'none',
            text: relation ? bank.framework.relations[relation].label[locale] : t.focusNone,
          }}
          field={{
            name,
            autoComplete: 'off',
            checked: focus === relation,
            onChange: () => {
              readScan().change({ focus: relation })
            },
          }}
        />
      ))}
    </fieldset>
  )
}
