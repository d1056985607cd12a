import type { Form } from '../../core/framework'
import { formatList } from '../../ui/language/locale'
import { reportTexts } from '../../ui/language/subjects/report'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { printPage } from '../../platform/print'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { TextField } from '../../ui/TextField'
import type { ReportChoices } from './choices'
import { partName, reportParts, type ReportPart } from './parts'
import styles from './ReportPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly form: Form
  /** The parts that have anything to show. */
  readonly filled: readonly ReportPart[]
  readonly choices: ReportChoices
  readonly onChoose: (choices: ReportChoices) => void
}

const LONGEST_NAME = 80

/** The choice of what goes in the report, and the button that prints it. */
export function ReportOptions({ form, filled, choices, onChoose }: Props) {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const { parts, name, withAddress } = choices
  const empty = reportParts.filter((part) => !filled.includes(part))
  const names = empty.map((part) => `‘${partName(t, part, form)}’`)
  return (
    <form
      autoComplete="off"
      className={styles.options}
      onSubmit={(event) => {
        event.preventDefault()
        printPage()
      }}
    >
      <fieldset>
        <legend>{t.partsTitle}</legend>
        <p className={patterns.note}>{t.always}</p>
        {filled.map((part) => (
          <CheckField
            key={part}
            checked={parts.includes(part)}
            onChange={(checked) => {
              const others = parts.filter((other) => other !== part)
              onChoose({ ...choices, parts: checked ? [...others, part] : others })
            }}
          >
            {partName(t, part, form)}
          </CheckField>
        ))}
        {empty.length > 0 && (
          <p className={patterns.note}>{fill(t.empty, { parts: formatList(locale, names) })}</p>
        )}
      </fieldset>
      <TextField
        label={t.name}
        hint={t.nameHint}
        field={{
          value: name,
          maxLength: LONGEST_NAME,
          onChange: (event) => {
            onChoose({ ...choices, name: event.target.value })
          },
        }}
      />
      <CheckField
        checked={withAddress}
        onChange={(checked) => {
          onChoose({ ...choices, withAddress: checked })
        }}
      >
        {t.address}
      </CheckField>
      <Button type="submit">{t.print}</Button>
      <p className={patterns.note}>{t.printHint}</p>
    </form>
  )
}
