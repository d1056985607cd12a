import { encodeRoute } from '../journey/route'
import { openBlock, progress } from '../journey/stillAsked'
import type { Form } from '../core/framework'
import type { ScanScore } from '../core/score'
import { resultTexts } from '../ui/language/subjects/result'
import { scanTexts } from '../ui/language/subjects/scan'
import { count, useLocale, useTexts } from '../ui/language/texts'
import { useScan } from '../record/scan'
import { ButtonLink } from '../ui/Button'
import { PageHeading } from '../ui/Page'
import {
  headlineWords,
  type Headline as Words,
  type TitlePart,
} from '../content/words/headlineWords'
import styles from './ResultPage.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/** The first thing people read: what can be said, and no more, and where more answers would help. */
export function Headline({ form, score }: Props) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answers = useScan((state) => state.answers)
  const unrecognised = useScan((state) => state.ownWords.unrecognised)
  const words = headlineWords({ t, scan, locale }, { form, answers, score, unrecognised })
  return (
    <div className={styles.headline} data-kind={words.kind}>
      <PageHeading kicker={form === 'quick' ? t.kickerQuick : t.kickerFull}>
        {words.title.map((part, i) => (
          <Part key={`${String(i)} ${JSON.stringify(part)}`} part={part} />
        ))}
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

function Part({ part }: { readonly part: TitlePart }) {
  if (typeof part === 'string') return part
  if ('answer' in part) return <em className={styles.answer}>{part.answer}</em>
  return (
    <span className={styles.named} data-tone={part.relation}>
      {part.text}
    </span>
  )
}

type MoreProps = { readonly form: Form; readonly more: NonNullable<Words['more']> }

/** The way to the statements that are open, or to those of the full form. */
function More({ form, more }: MoreProps) {
  const t = useTexts(resultTexts)
  const answers = useScan((state) => state.answers)
  const asked = more === 'full' ? 'full' : form
  const { open } = progress(asked, answers)
  const to = openBlock(asked, answers)
  if (!to) return null
  return <ButtonLink href={encodeRoute(to)}>{count(open, t.toOpen_one, t.toOpen_other)}</ButtonLink>
}
