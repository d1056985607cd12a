import { HeatTable } from '../../ui/charts/HeatTable'
import { framework } from '../../content/framework'
import { ambitions, levels, relations, type Relation } from '../../core/framework'
import type { Picture } from '../board/rounds'
import { groupTexts } from '../../ui/language/subjects/group'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { halfWords, middleWord, middleWords } from './groupWords'

type Props = { readonly picture: Picture }

/** The figures of the group per relation. */
export function GroupNumbers({ picture: { figures } }: Props) {
  const t = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  return (
    <Table
      caption={t.numbersCaption}
      headings={[t.relation, t.middle, t.half]}
      rows={relations.map((id) => {
        const figure = figures[`now.${id}`]
        const cells = [middleWords(t, scan, figure), halfWords(t, figure)]
        return { id, name: <Name id={id} />, cells }
      })}
    />
  )
}

type CellsProps = Props & {
  /** `words`: without the numbers. */
  readonly look?: 'words'
}

/** The median of the group for every ambition at every level; full form only. */
export function GroupCells({ picture: { figures }, look }: CellsProps) {
  const shownAs = look === 'words' ? middleWord : middleWords
  const t = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <HeatTable
      caption={t.cellsCaption}
      headings={[t.ambition, ...levels.map((level) => framework().levels[level].label[locale])]}
      rows={ambitions.map((ambition) => ({
        id: ambition,
        name: framework().ambitions[ambition].label[locale],
        cells: levels.map((level) => {
          const figure = figures[`cells.${level}.${ambition}`]
          return { score: figure?.median, shown: shownAs(t, scan, figure), thin: undefined }
        }),
      }))}
    />
  )
}

function Name({ id }: { id: Relation }) {
  return <ToneLabel tone={id} text={framework().relations[id].label[useLocale()]} />
}
