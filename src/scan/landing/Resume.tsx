import { resumeAt } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { progress } from '../../journey/stillAsked'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { EraseAnswers } from '../../record/EraseAnswers'
import { WelcomeBack } from './WelcomeBack'
import patterns from '../../ui/patterns.module.css'

/** The way back into a scan that was begun earlier. */
export function Resume() {
  const t = useTexts(resumeTexts)
  const to = resumeAt(useScan())
  if (!to) return null
  return (
    <div className={patterns.stack}>
      {to.page === 'result' ? <WelcomeBack form={to.form} /> : <HalfWay to={to} />}
      <EraseAnswers text={t.restart} />
    </div>
  )
}

type Begun = Exclude<NonNullable<ReturnType<typeof resumeAt>>, { page: 'result' }>

/** For somebody who is between the first statement and the result. */
function HalfWay({ to }: { readonly to: Begun }) {
  const t = useTexts(resumeTexts)
  const answers = useScan((scan) => scan.answers)
  const { given, total } = progress(to.form, answers)
  return (
    <>
      <h2>{t.title}</h2>
      <p>{fill(t.text, { n: given, total })}</p>
      <div className={patterns.actions}>
        {to.page === 'scan' && (
          <ButtonLink href={encodeRoute(to)}>{fill(t.block, { block: to.block })}</ButtonLink>
        )}
        <ButtonLink
          look={to.page === 'scan' ? 'secondary' : 'primary'}
          href={encodeRoute({ page: 'review', form: to.form })}
        >
          {t.review}
        </ButtonLink>
      </div>
    </>
  )
}
