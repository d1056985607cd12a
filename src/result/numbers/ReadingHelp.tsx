import { countedStatements } from '../../content/bank'
import { blocksOf } from '../../core/blocks'
import type { Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { readingTexts } from '../../ui/language/subjects/reading'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { CellTable } from './CellTable'
import { PartTable } from './PartTable'
import { ScoreStory } from './ScoreStory'
import resultPageStyles from '../ResultPage.module.css'
import styles from './ReadingHelp.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/** How to read the figures: the band, what a score is made of, and how one came about. */
export function ReadingHelp({ form, score }: Props) {
  const t = useTexts(readingTexts)
  const answers = useScan((scan) => scan.answers)
  const statements = blocksOf(form, countedStatements(form, answers)).flatMap(
    (block) => block.statements,
  )
  return (
    <section className={patterns.section}>
      <h2>{t.title}</h2>
      <div className={styles.part}>
        <h3>{t.bandTitle}</h3>
        <p>
          {t.band1} {t.band2} {t.band3}
        </p>
      </div>
      <div className={resultPageStyles.columns}>
        <PartTable statements={statements} answers={answers} />
        {form === 'full' && <CellTable cells={score.cells} />}
      </div>
      <ScoreStory statements={statements} answers={answers} score={score} />
    </section>
  )
}
