import { framework } from '../../content/framework'
import { scoreWords } from '../../content/words/resultWords'
import type { Colleague } from '../../core/colleague'
import { relations } from '../../core/framework'
import { CheckField } from '../../ui/CheckField'
import { Section } from '../../ui/Section'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { TopicStatements } from './TopicStatements'
import styles from './Colleague.module.css'

type Props = {
  readonly mine: Colleague
  readonly leftOut: readonly string[]
  readonly onChange: (topic: string, goes: boolean) => void
}

/** The scores as in the link, and the topics to choose from. */
export function WhatGoes({ mine, leftOut, onChange }: Props) {
  const t = useTexts(colleagueTexts)
  const { talk } = useTexts(ownWordsTexts)
  const result = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <Section title={t.goesTitle} paragraphs={[t.goesText]}>
      <Table
        caption={t.scoresCaption}
        headings={[t.relation, t.score]}
        rows={relations.map((id) => {
          const score = mine.now[id]
          return {
            id,
            name: <ToneLabel tone={id} text={framework().relations[id].label[locale]} />,
            cells: [score === null ? t.absent : scoreWords(result, scan, { score })],
          }
        })}
      />
      {mine.topics.length === 0 ? (
        <p>{fill(t.topicsNone, { talk })}</p>
      ) : (
        <fieldset className={styles.choice}>
          <legend>{t.topics}</legend>
          {mine.topics.map((topic) => (
            <CheckField
              key={topic}
              checked={!leftOut.includes(topic)}
              onChange={(goes) => {
                onChange(topic, goes)
              }}
            >
              <TopicStatements topic={topic} />
            </CheckField>
          ))}
        </fieldset>
      )}
    </Section>
  )
}
