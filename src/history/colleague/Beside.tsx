import { isDrawable } from '../../core/score'
import { Section } from '../../ui/Section'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { useTexts } from '../../ui/language/texts'
import { PageHeading } from '../../ui/Page'
import { BothRadar } from './BothRadar'
import { BothScores } from './BothScores'
import { scalesOf, type Both } from './scalesOf'
import { TopicList } from './TopicList'
import styles from './Colleague.module.css'
import patterns from '../../ui/patterns.module.css'

/** Two people's pictures over each other, with the topics of both. No verdict. */
export function Beside({ mine, theirs }: Both) {
  const t = useTexts(colleagueTexts)
  const isDrawn = [mine, theirs].every((each) => isDrawable(scalesOf(each)))
  return (
    <>
      <div className={patterns.stack}>
        <PageHeading>{t.besideTitle}</PageHeading>
        <p className={styles.question}>{t.question}</p>
      </div>
      <div className={styles.figure}>
        {isDrawn ? <BothRadar mine={mine} theirs={theirs} /> : <p>{t.tooFew}</p>}
      </div>
      <Section title={t.talkTitle}>
        <div className={styles.sides}>
          <section className={styles.side}>
            <h3>{t.yourTopics}</h3>
            <TopicList topics={mine.topics} />
          </section>
          <section className={styles.side}>
            <h3>{t.theirTopics}</h3>
            <TopicList topics={theirs.topics} />
          </section>
        </div>
      </Section>
      <Section title={t.numbersCaption} paragraphs={[t.reading]}>
        <BothScores mine={mine} theirs={theirs} />
      </Section>
    </>
  )
}
