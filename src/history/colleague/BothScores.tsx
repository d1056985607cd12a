import { framework } from '../../content/framework'
import { scoreWords } from '../../content/words/resultWords'
import { relations } from '../../core/framework'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { scalesOf, type Both } from './scalesOf'

/** The values of the radar, in a table. */
export function BothScores({ mine, theirs }: Both) {
  const t = useTexts(colleagueTexts)
  const result = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <Table
      caption={t.numbersCaption}
      headings={[t.relation, t.you, t.colleague]}
      rows={relations.map((id) => ({
        id,
        name: <ToneLabel tone={id} text={framework().relations[id].label[locale]} />,
        cells: [mine, theirs].map((each) => scoreWords(result, scan, scalesOf(each)[id])),
      }))}
    />
  )
}
