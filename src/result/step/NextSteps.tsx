import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { progress } from '../../journey/stillAsked'
import type { Form } from '../../core/framework'
import { resultTexts } from '../../ui/language/subjects/result'
import { fill, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import styles from '../ResultPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** Where to go next from a result. */
export function NextSteps({ form }: { readonly form: Form }) {
  const t = useTexts(resultTexts)
  const answers = useScan((scan) => scan.answers)
  const { open } = progress('full', answers)
  return (
    <section className={patterns.section}>
      <h2>{t.nextTitle}</h2>
      <div className={patterns.actions}>
        {form === 'quick' && open > 0 && (
          <ButtonLink href={encodeRoute(start('full'))}>{fill(t.toFull, { n: open })}</ButtonLink>
        )}
        <ButtonLink look="secondary" href={encodeRoute({ page: 'review', form })}>
          {t.toReview}
        </ButtonLink>
      </div>
      <ul className={styles.ways}>
        <li>
          <a href={encodeRoute({ page: 'scans' })}>{t.toScans}</a>
        </li>
      </ul>
    </section>
  )
}
