import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm } from 'react-hook-form'
import { isHere } from '../../../ui/language/languages'
import { formatDay, type Locale } from '../../../ui/language/locale'
import { failedTexts } from '../../../ui/language/subjects/failed'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { today } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { makeBoard, makePracticeBoard, PRACTICE_PEOPLE } from './makeBoard'
import { makeWorkshopId } from './makeWorkshopId'
import { useMaking } from './useMaking'
import { WorkshopFields } from './WorkshopFields'
import { workshopRules } from './workshopRules'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** The form to make a workshop, for a group or for practice. */
export function MakeWorkshop() {
  const t = useTexts(workshopsTexts)
  const failed = useTexts(failedTexts)
  const locale = useLocale()
  // In the language of the workshop, which participants read; it may still be loading.
  const emptyTitle = (language: Locale) =>
    fill(workshopsTexts[isHere(language) ? language : locale].titleEmpty, {
      date: formatDay(language, today()),
    })
  const form = useForm({
    defaultValues: {
      title: '',
      form: 'quick',
      dilemmas: false,
      handIn: 'both',
      mail: '',
      language: null,
    },
    resolver: standardSchemaResolver(workshopRules(locale, emptyTitle)),
  })
  const making = useMaking()
  const startWith = (make: typeof makeBoard) =>
    form.handleSubmit((choices) => {
      making.start(make, choices)
    })
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2 id={makeWorkshopId} tabIndex={-1}>
        {t.makeTitle}
      </h2>
      <form
        autoComplete="off"
        className={styles.form}
        onSubmit={(event) => void startWith(makeBoard)(event)}
      >
        <WorkshopFields form={form} emptyTitle={emptyTitle} />
        <Button type="submit">{t.make}</Button>
      </form>
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {making.state === 'busy' && t.making}
      </p>
      <div role="alert" className={patterns.announced}>
        {making.state !== 'idle' && making.state !== 'busy' && (
          <Notice>
            <p>{failed[making.state]}</p>
          </Notice>
        )}
      </div>
      <h3>{t.practiceTitle}</h3>
      <Button look="secondary" onClick={() => void startWith(makePracticeBoard)()}>
        {fill(t.practice, { n: PRACTICE_PEOPLE })}
      </Button>
    </section>
  )
}
