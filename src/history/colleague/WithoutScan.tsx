import { resumeAt, start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import type { Colleague } from '../../core/colleague'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { toShareTexts } from '../../ui/language/subjects/toShare'
import { useTexts } from '../../ui/language/texts'
import { PageHeading } from '../../ui/Page'
import { TopicList } from './TopicList'
import patterns from '../../ui/patterns.module.css'

/** For somebody without a scan: the colleague's topics, and the way to do the scan too. */
export function WithoutScan({ of: { topics } }: { readonly of: Colleague }) {
  const t = useTexts(colleagueTexts)
  const common = useTexts(toShareTexts)
  const scan = useScan()
  return (
    <>
      <div className={patterns.stack}>
        <PageHeading>{t.withoutTitle}</PageHeading>
        <p className={patterns.lead}>{t.withoutText}</p>
      </div>
      {topics.length > 0 && (
        <Section title={t.theirTopics}>
          <TopicList topics={topics} />
        </Section>
      )}
      <Section title={t.doTitle} paragraphs={[t.doText]}>
        <ButtonLink href={encodeRoute(resumeAt(scan) ?? start('quick'))}>
          {resumeAt(scan) ? common.toScan : t.start}
        </ButtonLink>
      </Section>
    </>
  )
}
