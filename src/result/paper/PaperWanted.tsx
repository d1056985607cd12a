import { bank } from '../../content/bank'
import type { Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { findGaps } from '../../core/wanted'
import { formatScore } from '../../ui/language/locale'
import { reportTexts } from '../../ui/language/subjects/report'
import { wantedTexts } from '../../ui/language/subjects/wanted'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Table } from '../../ui/Table'
import { gapWords } from '../wanted/gapWords'
import { namesInSentence } from '../../content/words/resultWords'
import styles from '../../ui/paper/Paper.module.css'

/** Wanted beside now, and the one relation that was chosen to work on. */
export function PaperWanted({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(wantedTexts)
  const report = useTexts(reportTexts)
  const locale = useLocale()
  const wanted = useScan((scan) => scan.wanted)
  const focus = useScan((scan) => scan.focus)
  const gaps = findGaps(scales, wanted)
  return (
    <section className={styles.part}>
      <h4>{t.gapsTitle}</h4>
      {gaps.length > 0 && (
        <Table
          caption={t.gapsCaption}
          headings={[t.relation, t.now, t.wanted, t.gap]}
          rows={gaps.map(({ relation, now, wanted: aim, gap }) => ({
            id: relation,
            name: bank.framework.relations[relation].label[locale],
            cells: [now === undefined ? '–' : formatScore(now), aim, gapWords(gap, t)],
          }))}
        />
      )}
      {focus && <p>{fill(report.focus, { relation: namesInSentence(locale, [focus]) })}</p>}
    </section>
  )
}
