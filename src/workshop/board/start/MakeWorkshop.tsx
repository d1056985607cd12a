import { useForm } from 'react-hook-form'
import { cleanTitle } from '../../link/workshopLink'
import { isHere } from '../../../ui/language/languages'
import { formatDay, type Locale } from '../../../ui/language/locale'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill, useLocale, useTexts } from '../../../ui/language/texts'
import { today } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { makeBoard, makePracticeBoard, PRACTICE_PEOPLE, type Choices } from './makeBoard'
import { useMaking } from './useMaking'
import { WorkshopFields, type WorkshopForm } from './WorkshopFields'

/** The choices for a workshop, and making one: for a group, or to practise with. */
export function MakeWorkshop() {
  const t = useTexts(workshopsTexts)
  const locale = useLocale()
  const form = useForm<WorkshopForm>({
    defaultValues: { title: '', form: 'quick', dilemmas: false, wanted: false, language: null },
  })
  const making = useMaking()
  // In the language of the workshop, since that is what participants read; it may still be on its way.
  const emptyTitle = (language: Locale) =>
    fill(workshopsTexts[language].titleEmpty, { date: formatDay(language, today()) })
  const choices = (): Choices => {
    const values = form.getValues()
    const language = values.language ?? locale
    return {
      ...values,
      language,
      title: cleanTitle(values.title) || emptyTitle(isHere(language) ? language : locale),
    }
  }
  return (
    <section className="workshops-section">
      <h2>{t.makeTitle}</h2>
      <form
        className="workshops-form"
        onSubmit={(event) => {
          event.preventDefault()
          making.start(makeBoard, choices())
        }}
      >
        <WorkshopFields form={form} emptyTitle={emptyTitle} />
        <Button type="submit">{t.make}</Button>
      </form>
      <p role="status" className="workshops-status">
        {making.state === 'busy' && t.making}
      </p>
      <div role="alert" className="workshops-alert">
        {making.state !== 'idle' && making.state !== 'busy' && (
          <Notice>
            <p>{t[making.state]}</p>
          </Notice>
        )}
      </div>
      <h3>{t.practiceTitle}</h3>
      <p>{t.practiceText}</p>
      <Button
        look="secondary"
        onClick={() => {
          making.start(makePracticeBoard, choices())
        }}
      >
        {fill(t.practice, { n: PRACTICE_PEOPLE })}
      </Button>
    </section>
  )
}
