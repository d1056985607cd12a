import type { Form } from '../../core/framework'
import { encodeRoute } from '../../journey/route'
import { ButtonLink } from '../../ui/Button'
import { resultTexts } from '../../ui/language/subjects/result'
import { classNames } from '../../ui/classNames'
import { useTexts } from '../../ui/language/texts'
import styles from './TakeAlong.module.css'
import patterns from '../../ui/patterns.module.css'

/** The ways to take a result along: on paper, to a colleague, in a file. */
export function TakeAlong({ form }: { readonly form: Form }) {
  const t = useTexts(resultTexts)
  return (
    <section className={classNames(patterns.section, styles.takeAlong)}>
      <h2>{t.takeTitle}</h2>
      <div className={patterns.actions}>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'report', form })}>
          {t.toPaper}
        </ButtonLink>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'colleague', form })}>
          {t.toColleague}
        </ButtonLink>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'scans' })}>
          {t.toScans}
        </ButtonLink>
      </div>
    </section>
  )
}
