import { start } from '../journey/next'
import { encodeRoute } from '../journey/route'
import { openBlock, progress } from '../journey/stillAsked'
import type { Form } from '../core/framework'
import type { ScanScore } from '../core/score'
import { resultTexts } from '../ui/language/subjects/result'
import { scanTexts } from '../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../ui/language/texts'
import { useScan } from '../record/scan'
import { ButtonLink } from '../ui/Button'
import { PageHeading } from '../ui/Page'
import {
  headlineWords,
  type Headline as Words,
  type TitlePart,
} from '../content/words/headlineWords'
import styles from './ResultPage.module.css'
import patterns from '../ui/patterns.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/** The first thing people read: what can be said, and no more, and where more answers would help. */
export function Headline({ form, score }: Props) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answers = useScan((state) => state.answers)
  const words = headlineWords({ t, scan, locale }, { form, answers, score })
  return (
    <div className={styles.headline}>
      <PageHeading kicker={form === 'quick' ? t.kickerQuick : t.kickerFull}>
        {words.title.map((part) => (
          <Part key={typeof part === 'string' ? part : part.relation} part={part} />
        ))}
      </PageHeading>
      {words.lead.length > 0 && <p className={patterns.lead}>{words.lead.join(' ')}</p>}
      {words.questions.map((question) => (
        <p key={question} className={styles.question}>
          {question}
        </p>
      ))}
      <More form={form} more={words.more} />
    </div>
  )
}

function Part({ part }: { readonly part: TitlePart }) {
  if (typeof part === 'string') return part
  return (
    <span className={styles.named} data-tone={part.relation}>
      {part.text}
    </span>
  )
}

function More({ form, more }: { readonly form: Form; readonly more: Words['more'] }) {
  const t = useTexts(resultTexts)
  const answers = useScan((state) => state.answers)
  const block = more === 'open' ? openBlock(form, answers) : undefined
  const { open } = progress('full', answers)
  return (
    <>
      {block && (
        <div>
          <ButtonLink href={encodeRoute(block)}>
            {fill(t.toOpen, { block: block.block })}
          </ButtonLink>
        </div>
      )}
      {more === 'full' && open > 0 && (
        <div>
          <ButtonLink href={encodeRoute(start('full'))}>{fill(t.toFull, { n: open })}</ButtonLink>
        </div>
      )}
    </>
  )
}
