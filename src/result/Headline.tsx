import { hasFullForm } from '../content/opening'
import { encodeRoute } from '../journey/route'
import { openBlock, progress } from '../journey/stillAsked'
import type { Form } from '../core/framework'
import type { ScanScore } from '../core/score'
import { resultTexts } from '../ui/language/subjects/result'
import { count } from '../ui/language/fill'
import { useTexts } from '../ui/language/texts'
import { useScan } from '../record/scan'
import { ButtonLink } from '../ui/Button'
import { PageHeading } from '../ui/Page'
import type { Headline as Words } from '../content/words/headlineWords'
import { TitleParts } from './TitleParts'
import { useHeadline } from './useHeadline'
import styles from './ResultPage.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/**
 * The first thing people read: only what can be said for certain, and where more answers would
 * help.
 */
export function Headline({ form, score }: Props) {
  const t = useTexts(resultTexts)
  const words = useHeadline(form, score)
  return (
    <div className={styles.headline} data-kind={words.kind}>
      <PageHeading kicker={form === 'quick' ? t.kickerQuick : t.kickerFull}>
        <TitleParts title={words.title} />
      </PageHeading>
      {words.lead.length > 0 && <p className={styles.lead}>{words.lead.join(' ')}</p>}
      {words.questions.map((question) => (
        <p key={question} className={styles.question}>
          {question}
        </p>
      ))}
      {words.more && (
        <div>
          <More form={form} more={words.more} />
        </div>
      )}
    </div>
  )
}

type MoreProps = { readonly form: Form; readonly more: NonNullable<Words['more']> }

/** The way to the open statements, or to those of the full form; else to all answers. */
function More({ form, more }: MoreProps) {
  const t = useTexts(resultTexts)
  const answers = useScan((state) => state.answers)
  const asked = more === 'full' && hasFullForm() ? 'full' : form
  const { open } = progress(asked, answers)
  const to = openBlock(asked, answers)
  if (!to) {
    return <ButtonLink href={encodeRoute({ page: 'review', form })}>{t.toAnswers}</ButtonLink>
  }
  return <ButtonLink href={encodeRoute(to)}>{count(open, t.toOpen_one, t.toOpen_other)}</ButtonLink>
}
