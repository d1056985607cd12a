import { useWatch, type UseFormReturn } from 'react-hook-form'
import { MAX_TITLE } from '../../../core/workshop'
import type { Form } from '../../../core/framework'
import { locales, type Locale } from '../../../ui/language/locale'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { count, fill, useLocale, useTexts } from '../../../ui/language/texts'
import { CheckField } from '../../../ui/CheckField'
import { RadioOption } from '../../../ui/RadioRow'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'

export type WorkshopForm = {
  readonly title: string
  readonly form: Form
  readonly dilemmas: boolean
  readonly wanted: boolean
  /** Until one is chosen, the language of the page. */
  readonly language: Locale | null
}

type Props = {
  readonly form: UseFormReturn<WorkshopForm>
  /** The title where none is filled in, in the language of the workshop. */
  readonly emptyTitle: (language: Locale) => string
}

/** Only near the end it matters how many characters are left. */
const NEAR_END = 20
const SPOKEN_STEP = 10

/** Title, form, parts and language. */
export function WorkshopFields({ form: { register, control, setValue }, emptyTitle }: Props) {
  const t = useTexts(workshopsTexts)
  const locale = useLocale()
  const [title, chosenLanguage] = useWatch({ control, name: ['title', 'language'] })
  const language = chosenLanguage ?? locale
  return (
    <>
      <TextField
        label={t.titleLabel}
        hint={fill(t.titleHint, { title: emptyTitle(language) })}
        left={leftWords(t, MAX_TITLE - title.length)}
        field={{ maxLength: MAX_TITLE, autoComplete: 'off', ...register('title') }}
      />
      <fieldset className="workshops-choices">
        <legend>{t.form}</legend>
        <RadioOption option={{ value: 'quick', text: t.quick }} field={register('form')} />
        <RadioOption option={{ value: 'full', text: t.full }} field={register('form')} />
        <p className="note">{t.formHint}</p>
      </fieldset>
      <fieldset className="workshops-choices">
        <legend>{t.parts}</legend>
        {(['dilemmas', 'wanted'] as const).map((part) => (
          <Part key={part} part={part} control={control} setValue={setValue} />
        ))}
      </fieldset>
      <SelectField<Locale>
        label={t.language}
        value={language}
        options={(Object.keys(locales) as Locale[]).map((value) => ({
          value,
          text: locales[value].name,
        }))}
        onChoose={(chosen) => {
          setValue('language', chosen)
        }}
      />
    </>
  )
}

type PartProps = Pick<UseFormReturn<WorkshopForm>, 'control' | 'setValue'> & {
  readonly part: 'dilemmas' | 'wanted'
}

function Part({ part, control, setValue }: PartProps) {
  const t = useTexts(workshopsTexts)
  const checked = useWatch({ control, name: part })
  return (
    <CheckField
      checked={checked}
      onChange={(chosen) => {
        setValue(part, chosen)
      }}
    >
      {t[part]}
    </CheckField>
  )
}

/** How many characters are free, near the end: exactly to see, every ten characters to hear. */
function leftWords(t: (typeof workshopsTexts)['nl'], left: number) {
  if (left > NEAR_END) return undefined
  const words = (n: number) => count(n, t.left_one, t.left_other)
  return { shown: words(left), spoken: words(Math.ceil(left / SPOKEN_STEP) * SPOKEN_STEP) }
}
