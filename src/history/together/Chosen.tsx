import type { EarlierScan } from '../../record/savedScan'
import { limits } from '../../core/limits'
import { formatMoment } from '../../ui/language/moment'
import { scansTexts } from '../../ui/language/subjects/scans'
import { togetherTexts } from '../../ui/language/subjects/together'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { formWords, nameOf } from '../../record/keptScanWords'
import { chosenScan, type PersonState } from './personState'

type Props = {
  readonly name: string
  readonly state: PersonState
  readonly onChange: (state: PersonState) => void
}

/** What was put in for one person: the name to show, and which scan where there are more. */
export function Chosen({ name, state, onChange }: Props) {
  const t = useTexts(togetherTexts)
  const scans = useTexts(scansTexts)
  const locale = useLocale()
  const wordsOf = (scan: EarlierScan) =>
    fill(t.option, {
      name: nameOf(locale, scan),
      date: formatMoment(locale, scan.date),
      form: formWords(scans, scan.form).toLowerCase(),
    })
  const { code } = state
  const chosen = code ? undefined : chosenScan(state)
  return (
    <>
      <TextField
        label={t.name}
        field={{
          value: state.name ?? name,
          maxLength: limits.name,
          onChange: ({ target }: { target: { value: string } }) => {
            onChange({ ...state, name: target.value })
          },
        }}
      />
      {code && <p>{fill(t.fromCode, { form: formWords(scans, code.form).toLowerCase() })}</p>}
      {chosen && state.scans.length === 1 && <p>{wordsOf(chosen)}</p>}
      {chosen && state.scans.length > 1 && (
        <SelectField
          label={t.which}
          value={chosen.id}
          options={state.scans.map((scan) => ({ value: scan.id, text: wordsOf(scan) }))}
          onChoose={(id) => {
            onChange({ ...state, chosen: id })
          }}
        />
      )}
    </>
  )
}
