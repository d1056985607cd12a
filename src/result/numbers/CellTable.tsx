import { HeatTable, THIN_SIGN } from '../../ui/charts/HeatTable'
import { bank } from '../../content/bank'
import { ambitions, levels } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { readingTexts } from '../../ui/language/subjects/reading'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { scoreWords } from '../../content/words/resultWords'
import styles from './Numbers.module.css'
import patterns from '../../ui/patterns.module.css'

/** The score of every ambition at every level; full form only. */
export function CellTable({ cells }: Pick<ScanScore, 'cells'>) {
  const t = useTexts(readingTexts)
  const result = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const { framework } = bank
  const all = levels.flatMap((level) => ambitions.map((ambition) => cells[level][ambition]))
  return (
    <div className={styles.part}>
      <h3>{t.cellsTitle}</h3>
      <p>{t.cellsText}</p>
      <HeatTable
        caption={t.cellsCaption}
        headings={[t.ambition, ...levels.map((level) => framework.levels[level].label[locale])]}
        rows={ambitions.map((ambition) => ({
          id: ambition,
          name: framework.ambitions[ambition].label[locale],
          cells: levels.map((level) => {
            const cell = cells[level][ambition]
            return {
              score: cell.score,
              shown: scoreWords(result, scan, cell),
              thin: cell.thin ? t.thin : undefined,
            }
          }),
        }))}
      />
      <p className={patterns.note}>
        {t.cellsLegend}
        {all.some(({ thin }) => thin) && ` ${fill(t.cellsThin, { sign: THIN_SIGN })}`}
        {all.some(({ score }) => score === undefined) && ` ${t.cellsAbsent}`}
      </p>
    </div>
  )
}
