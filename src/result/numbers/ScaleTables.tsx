import { BarTable } from '../../ui/charts/BarTable'
import { bank } from '../../content/bank'
import { ambitions, levels, type Ambition, type Level } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import {
  answeredWords,
  scoreWords,
  type ResultMessages,
  type ScanMessages,
} from '../../content/words/resultWords'
import styles from './Numbers.module.css'

/** The score of every ambition. */
export function AmbitionTable({ scales }: { readonly scales: Record<Ambition, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const rows = ambitions.map((id) =>
    rowOf(t, scan, id, bank.framework.ambitions[id].label[locale], scales[id]),
  )
  return (
    <div className={styles.part}>
      <h3>{t.ambitionsTitle}</h3>
      <BarTable
        caption={t.ambitionsCaption}
        headings={[t.ambition, t.tableScore, t.tableAnswered]}
        rows={rows}
      />
    </div>
  )
}

/** The score of every level; full form only. */
export function LevelTable({ scales }: { readonly scales: Record<Level, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const rows = levels.map((id) =>
    rowOf(t, scan, id, bank.framework.levels[id].label[locale], scales[id]),
  )
  return (
    <div className={styles.part}>
      <h3>{t.levelsTitle}</h3>
      <BarTable
        caption={t.levelsCaption}
        headings={[t.level, t.tableScore, t.tableAnswered]}
        rows={rows}
      />
    </div>
  )
}

function rowOf(t: ResultMessages, scan: ScanMessages, id: string, name: string, scale: ScaleScore) {
  return {
    id,
    name,
    score: scale.score,
    shown: scoreWords(t, scan, scale),
    answered: answeredWords(t, scale),
  }
}
