import { DumbbellPlot } from '../../ui/charts/DumbbellPlot'
import type { Screen } from '../board/savedBoard'
import { framework } from '../../content/framework'
import { relations } from '../../core/framework'
import { groupTexts } from '../../ui/language/subjects/group'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { middleWord, middleWords } from './groupWords'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly screen: Pick<Screen, 'earlier' | 'picture'>
  /** `plot`: without the table and the note below it. */
  readonly look?: 'plot'
}

/** Then and now side by side, without a verdict. */
export function GroupChanges({ screen, look }: Props) {
  const t = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const { earlier, picture } = screen
  if (!earlier || !picture) return null
  const rows = relations.map((id) => {
    const [before, after] = [earlier.picture, picture].map(({ figures }) => figures[`now.${id}`])
    return { id, label: framework().relations[id].label[locale], before, after }
  })
  const values = rows.map(({ label, before, after }) =>
    fill(t.pairValue, {
      relation: label,
      first: middleWord(t, scan, before),
      second: middleWord(t, scan, after),
    }),
  )
  const plot = (
    <DumbbellPlot
      description={fill(t.earlierPicture, { values: values.join(', ') })}
      names={[`${t.then}: ${earlier.title}`, t.now]}
      rows={rows.map(({ id, label, before, after }) => ({
        id,
        name: <ToneLabel tone={id} text={label} />,
        first: { score: before?.median, thin: false },
        second: { score: after?.median, thin: false },
        clear: false,
      }))}
    />
  )
  if (look === 'plot') return plot
  return (
    <>
      {plot}
      <Table
        caption={t.earlierCaption}
        headings={[t.relation, t.then, t.now]}
        rows={rows.map(({ id, label, before, after }) => ({
          id,
          name: <ToneLabel tone={id} text={label} />,
          cells: [middleWords(t, scan, before), middleWords(t, scan, after)],
        }))}
      />
      <p className={patterns.note}>{t.changeNote}</p>
    </>
  )
}
