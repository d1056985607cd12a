import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { closingTexts } from '../../ui/language/subjects/closing'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { agreementKinds, agreementLengths, type Agreement } from '../board/agreements'
import { Button } from '../../ui/Button'
import { RadioOption } from '../../ui/RadioRow'
import { TextField } from '../../ui/TextField'
import { agreementRules, type AgreementForm } from './agreementRules'
import styles from './Agreements.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  /** One that is there, to be corrected. */
  readonly corrected?: Agreement | undefined
  readonly onAdd: (agreement: Agreement) => void
}

/** One agreement to write down; Enter adds it and begins the next. */
export function AgreementFields({ corrected, onAdd }: Props) {
  const t = useTexts(closingTexts)
  const [added, setAdded] = useState<Agreement>()
  const { register, handleSubmit, reset, setFocus, formState } = useForm<
    AgreementForm,
    unknown,
    Agreement
  >({
    defaultValues: corrected ?? { kind: 'we', what: '', who: '', when: '' },
    resolver: standardSchemaResolver(agreementRules),
  })
  const add = (agreement: Agreement) => {
    onAdd(agreement)
    // The next one is usually of the same kind.
    reset({ kind: agreement.kind, what: '', who: '', when: '' })
    setAdded(agreement)
  }
  useEffect(() => {
    if (added ?? corrected) setFocus('what')
  }, [added, corrected, setFocus])
  const field = (part: 'what' | 'who' | 'when') => ({
    maxLength: agreementLengths[part],
    ...register(part),
  })
  return (
    <form
      autoComplete="off"
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        setAdded(undefined)
        void handleSubmit(add)(event)
      }}
    >
      <fieldset className={styles.kinds}>
        <legend className={patterns.visuallyHidden}>{t.kind}</legend>
        {agreementKinds.map((kind) => (
          <RadioOption
            key={kind}
            option={{ value: kind, text: t[kind] }}
            field={register('kind')}
            className={styles.option}
          />
        ))}
      </fieldset>
      <TextField
        label={t.what}
        error={formState.errors.what && t.whatMissing}
        field={field('what')}
      />
      <div className={styles.pair}>
        <TextField label={t.who} field={field('who')} />
        <TextField label={t.when} field={field('when')} />
      </div>
      <Button type="submit" look="secondary">
        {corrected ? t.correctSave : t.add}
      </Button>
      <p role="status" className={patterns.visuallyHidden}>
        {added && fill(t.added, added)}
      </p>
    </form>
  )
}
