import { countedStatements } from '../../content/bank'
import { RelationNumbers } from '../../content/words/RelationNumbers'
import { isStraightlining } from '../../core/answeringStyle'
import { blocksOf } from '../../core/blocks'
import type { Form } from '../../core/framework'
import { isDrawable, type ScanScore } from '../../core/score'
import { encodeRoute } from '../../journey/route'
import { useScan } from '../../record/scan'
import { Disclosure } from '../../ui/Disclosure'
import { readingTexts } from '../../ui/language/subjects/reading'
import { useTexts } from '../../ui/language/texts'
import { FiguresFile } from '../export/FiguresFile'
import { CellTable } from './CellTable'
import { RelationDots } from './RelationDots'
import { AmbitionTable, LevelTable } from './ScaleTables'
import { ScoreStory } from './ScoreStory'
import patterns from '../../ui/patterns.module.css'
import styles from './Numbers.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/** All figures, their certainty and their derivation, for people who open this part. */
export function Numbers({ form, score }: Props) {
  const t = useTexts(readingTexts)
  const answers = useScan((scan) => scan.answers)
  const asShown = blocksOf(form, countedStatements(form, answers)).flatMap(
    (block) => block.statements,
  )
  return (
    <Disclosure look="row" summary={t.title}>
      <div className={styles.numbers}>
        <p>
          {t.self} {isStraightlining(form, asShown, answers) && t.uniform}
        </p>
        {/* Without a radar these numbers are at the top of the page. */}
        {isDrawable(score.relations) && (
          <div className={styles.part}>
            <h3>{t.bandTitle}</h3>
            <p>
              {t.band} {form === 'quick' && t.bandQuick}
            </p>
            <RelationDots scales={score.relations} />
            <RelationNumbers scales={score.relations} />
          </div>
        )}
        <AmbitionTable scales={score.ambitions} />
        {form === 'full' && <LevelTable scales={score.levels} />}
        {form === 'full' && <CellTable cells={score.cells} />}
        <ScoreStory statements={asShown} answers={answers} score={score} />
        <p>
          <a className={patterns.link} href={encodeRoute({ page: 'about' })}>
            {t.howComputed}
          </a>
        </p>
        <FiguresFile form={form} score={score} />
      </div>
    </Disclosure>
  )
}
