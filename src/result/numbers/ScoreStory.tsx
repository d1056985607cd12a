import { useState } from 'react'
import { bank } from '../../content/bank'
import type { StatementEntry } from '../../content/schema'
import { explainScore } from './explain'
import { relations, type Relation } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import type { Answers } from '../../core/statement'
import { readingTexts } from '../../ui/language/subjects/reading'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/SelectField'
import { StoryAnswers } from './StoryAnswers'
import { StorySum } from './StorySum'
import styles from './Numbers.module.css'

type Props = {
  /** In the order of asking. */
  readonly statements: readonly StatementEntry[]
  readonly answers: Answers
  readonly score: ScanScore
}

/** Explains one score, of the person's choice, from the answers to the number. */
export function ScoreStory({ statements, answers, score }: Props) {
  const t = useTexts(readingTexts)
  const locale = useLocale()
  const [relation, setRelation] = useState<Relation>('politics')
  const explanation = explainScore(statements, answers, relation)
  return (
    <div className={styles.part}>
      <h3>{t.storyTitle}</h3>
      <Disclosure summary={t.storyOpen} about={t.storyAbout}>
        <div className={styles.story}>
          <SelectField
            label={t.storyChoose}
            options={relations.map((id) => ({
              value: id,
              text: bank.framework.relations[id].label[locale],
            }))}
            value={relation}
            onChoose={setRelation}
          />
          <p>{t.storyPoints}</p>
          <StoryAnswers relation={relation} steps={explanation.steps} />
          <StorySum
            explanation={explanation}
            scale={score.relations[relation]}
            sigma={score.sigma}
          />
        </div>
      </Disclosure>
    </div>
  )
}
