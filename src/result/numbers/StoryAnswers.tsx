import { bank } from '../../content/bank'
import type { StatementEntry } from '../../content/schema'
import type { Step } from './explain'
import type { Relation } from '../../core/framework'
import { readingTexts } from '../../ui/language/subjects/reading'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { answerWords } from '../../content/words/answerWords'
import styles from './Numbers.module.css'

type Props = { readonly relation: Relation; readonly steps: readonly Step<StatementEntry>[] }

/** Every statement of one relation, with the answer in words and its points. */
export function StoryAnswers({ relation, steps }: Props) {
  const t = useTexts(readingTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <Table
      caption={fill(t.storyCaption, { relation: bank.framework.relations[relation].label[locale] })}
      headings={[t.statement, t.answer, t.points]}
      rows={steps.map(({ statement, answer, points }) => ({
        id: statement.id,
        name: (
          <>
            {statement.text[locale]}
            {statement.reversed && <span className={styles.storyKey}> {t.reversed}</span>}
          </>
        ),
        cells: [
          answer === undefined ? t.skipped : answerWords(answer, scan),
          points ?? t.notCounted,
        ],
      }))}
    />
  )
}
