import { resumeAt } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { progress } from '../../journey/stillAsked'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { fill, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { EraseAnswers } from '../../record/EraseAnswers'
import patterns from '../../ui/patterns.module.css'

/** The way back into a scan that was begun earlier. */
export function Resume() {
  const t = useTexts(resumeTexts)
  const scan = useScan()
  const to = resumeAt(scan)
  if (!to) return null
  const { given, total } = progress(to.form, scan.answers)
  return (
    <div className={patterns.stack}>
      <h2>{t.title}</h2>
      <p>{fill(t.text, { n: given, total })}</p>
      <div className={patterns.actions}>
        <ButtonLink href={encodeRoute(to)}>{textFor(to, t)}</ButtonLink>
        {to.page !== 'review' && (
          <ButtonLink look="secondary" href={encodeRoute({ page: 'review', form: to.form })}>
            {t.review}
          </ButtonLink>
        )}
      </div>
      <EraseAnswers text={t.restart} />
    </div>
  )
}

function textFor(
  to: NonNullable<ReturnType<typeof resumeAt>>,
  t: (typeof resumeTexts)['nl'],
): string {
  if (to.page === 'review') return t.review
  if (to.page === 'result') return t.result
  return fill(t.block, { block: to.block })
}
