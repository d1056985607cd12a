import type { EarlierScan } from '../../codec/savedScan'
import { bank } from '../../content/bank'
import { relations } from '../../domain/framework'
import { resultTexts } from '../../i18n/subjects/result'
import { useLocale, useTexts } from '../../i18n/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { scoreOf } from '../keptScans'
import { answeredWords, bandWords, headlineWords, scoreWords } from '../resultWords'

/** The result of a scan put aside, short: the sentence and the numbers. */
export function ScanResult({ scan }: { readonly scan: EarlierScan }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const score = scoreOf(scan)
  return (
    <div className="scans-result">
      <p className="scans-headline">{headlineWords(t, locale, score).title}</p>
      <Table
        caption={t.tableCaption}
        headings={[t.tableRelation, t.tableScore, t.tableBand, t.tableAnswered]}
        rows={relations.map((id) => ({
          id,
          name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
          cells: [
            scoreWords(t, score.relations[id]),
            bandWords(t, score.relations[id]),
            answeredWords(t, score.relations[id]),
          ],
        }))}
      />
    </div>
  )
}
