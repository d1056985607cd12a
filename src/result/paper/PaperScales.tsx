import { bank } from '../../content/bank'
import { ambitions, levels, type Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { answeredWords, scoreWords } from '../../content/words/resultWords'
import { classNames } from '../../ui/classNames'
import styles from '../../ui/paper/Paper.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/** The ambitions, and in the full form the levels. */
export function PaperScales({ form, score }: Props) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const { framework } = bank
  return (
    <section className={classNames(styles.part, styles.columns, styles.scales)}>
      <div>
        <h4>{t.ambitionsTitle}</h4>
        <Table
          caption={t.ambitionsCaption}
          headings={[t.ambition, t.tableScore, t.tableAnswered]}
          rows={ambitions.map((id) => ({
            id,
            name: framework.ambitions[id].label[locale],
            cells: [
              scoreWords(t, scan, score.ambitions[id]),
              answeredWords(t, score.ambitions[id]),
            ],
          }))}
        />
      </div>
      {form === 'full' && (
        <div>
          <h4>{t.levelsTitle}</h4>
          <Table
            caption={t.levelsCaption}
            headings={[t.level, t.tableScore, t.tableAnswered]}
            rows={levels.map((id) => ({
              id,
              name: framework.levels[id].label[locale],
              cells: [scoreWords(t, scan, score.levels[id]), answeredWords(t, score.levels[id])],
            }))}
          />
        </div>
      )}
    </section>
  )
}
