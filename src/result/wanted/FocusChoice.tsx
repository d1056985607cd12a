import { useId } from 'react'
import { bank } from '../../content/bank'
import type { Relation } from '../../core/framework'
import { wantedTexts } from '../../ui/language/subjects/wanted'
import { useLocale, useTexts } from '../../ui/language/texts'
import { readScan, useScan } from '../../record/scan'
import { RadioOption } from '../../ui/RadioRow'

/** The one relation to work on. Not choosing is an answer too, and the way to undo a choice. */
export function FocusChoice({ among }: { readonly among: readonly Relation[] }) {
  const t = useTexts(wantedTexts)
  const locale = useLocale()
  const focus = useScan((scan) => scan.focus)
  const name = useId()
  return (
    <fieldset className="focus-choice">
      <legend>
        <h3>{t.focusQuestion}</h3>
      </legend>
      <p className="note">{t.focusText}</p>
      {[...among, undefined].map((relation) => (
        <RadioOption
          key={relation ?? 'none'}
          option={{
            value: relation ?? 'none',
            text: relation ? bank.framework.relations[relation].label[locale] : t.focusNone,
          }}
          field={{
            name,
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
