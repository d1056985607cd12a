import { bank } from '../../content/bank'
import type { Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { findGaps } from '../../domain/wanted'
import { formatScore } from '../../i18n/locale'
import { reportTexts } from '../../i18n/subjects/report'
import { wantedTexts } from '../../i18n/subjects/wanted'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { useScan } from '../../store/scan'
import { Table } from '../../ui/Table'
import { gapWords } from '../shared/result/gapWords'
import { namesInSentence } from '../shared/result/resultWords'

/** What is wanted beside what is now, and the one relation that was chosen to work on. */
export function PaperWanted({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(wantedTexts)
  const report = useTexts(reportTexts)
  const locale = useLocale()
  const wanted = useScan((scan) => scan.wanted)
  const focus = useScan((scan) => scan.focus)
  const gaps = findGaps(scales, wanted)
  return (
    <section className="paper-part">
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
