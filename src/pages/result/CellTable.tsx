import { HeatTable, THIN_SIGN } from '../../charts/HeatTable'
import { bank } from '../../content/bank'
import { ambitions, levels } from '../../domain/framework'
import type { ScanScore } from '../../domain/score'
import { readingTexts } from '../../i18n/subjects/reading'
import { resultTexts } from '../../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { scoreWords } from '../shared/result/resultWords'

/** The score of every ambition at every level; full form only. */
export function CellTable({ cells }: Pick<ScanScore, 'cells'>) {
  const t = useTexts(readingTexts)
  const result = useTexts(resultTexts)
  const locale = useLocale()
  const { framework } = bank
  const all = levels.flatMap((level) => ambitions.map((ambition) => cells[level][ambition]))
  return (
    <div className="reading-part">
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
              shown: scoreWords(result, cell),
              thin: cell.thin ? t.thin : undefined,
            }
          }),
        }))}
      />
      <p className="note">
        {t.cellsLegend}
        {all.some(({ thin }) => thin) && ` ${fill(t.cellsThin, { sign: THIN_SIGN })}`}
        {all.some(({ score }) => score === undefined) && ` ${t.cellsAbsent}`}
      </p>
    </div>
  )
}
