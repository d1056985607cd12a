import { useWatch, type UseFormReturn } from 'react-hook-form'
import { hasFullForm } from '../../../content/opening'
import { handIns, MAX_MAIL, MAX_TITLE } from '../../../core/workshop'
import { localeIds, locales, type Locale } from '../../../ui/language/locale'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { useOtherLanguage } from '../../../ui/language/useOtherLanguage'
import { CheckField } from '../../../ui/CheckField'
import { RadioOption } from '../../../ui/RadioRow'
import { SelectField } from '../../../ui/SelectField'
import { leftWords } from '../../../ui/leftWords'
import { TextField } from '../../../ui/TextField'
import type { Choices } from './makeBoard'
import type { WorkshopForm } from './workshopRules'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = {
  readonly form: UseFormReturn<WorkshopForm, unknown, Choices>
  /** The default title, in the language of the workshop. */
  readonly emptyTitle: (language: Locale) => string
}

/** From how many characters on a short field says how many are left. */
const NEAR_END = 20

/** Title, form, parts and language. */
export function WorkshopFields({ form, emptyTitle }: Props) {
  const { register, control, setValue } = form
  const t = useTexts(workshopsTexts)
  const locale = useLocale()
  const [title, asked, dilemmas, chosenLanguage] = useWatch({
    control,
    name: ['title', 'form', 'dilemmas', 'language'],
  })
  const language = chosenLanguage ?? locale
  const { shown } = useOtherLanguage(language)
  return (
    <>
      <TextField
        label={t.titleLabel}
        hint={fill(t.titleHint, { title: emptyTitle(shown) })}
        left={leftWords(t, MAX_TITLE - title.length, NEAR_END)}
        field={{ maxLength: MAX_TITLE, ...register('title') }}
      />
      {hasFullForm() && (
        <fieldset className={styles.choices}>
          <legend>{t.form}</legend>
          <RadioOption option={{ value: 'quick', text: t.quick }} field={register('form')} />
          <RadioOption option={{ value: 'full', text: t.full }} field={register('form')} />
          <p className={patterns.note}>{t.formHint}</p>
        </fieldset>
      )}
      <fieldset className={styles.choices}>
        <legend>{t.parts}</legend>
        <CheckField
          checked={dilemmas}
          onChange={(chosen) => {
            setValue('dilemmas', chosen)
          }}
        >
          {t.dilemmas}
        </CheckField>
        {(asked === 'full' || dilemmas) && <p className={patterns.note}>{t.partsHint}</p>}
      </fieldset>
      <HandInFields form={form} />
      <SelectField<Locale>
        label={t.language}
        value={language}
        options={localeIds.map((value) => ({
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

/** How people hand in, and the address to mail codes to. */
function HandInFields({ form: { register, control, formState } }: Pick<Props, 'form'>) {
  const t = useTexts(workshopsTexts)
  const handIn = useWatch({ control, name: 'handIn' })
  const words = { room: t.handInRoom, distance: t.handInDistance, both: t.handInBoth }
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t.handIn}</legend>
        {handIns.map((value) => (
          <RadioOption
            key={value}
            option={{ value, text: words[value] }}
            field={register('handIn')}
          />
        ))}
      </fieldset>
      {handIn !== 'room' && (
        <TextField
          label={t.mail}
          hint={t.mailHint}
          error={formState.errors.mail && fill(t.mailWrong, { max: MAX_MAIL })}
          field={{
            inputMode: 'email',
            autoCapitalize: 'none',
            spellCheck: false,
            ...register('mail'),
          }}
        />
      )}
    </>
  )
}
