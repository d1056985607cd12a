import { ambitions, levels, pairIds, relations } from '../../../core/framework'
import { thirdsWords } from '../thirdsWords'
import type { Figure } from '../../board/rounds'
import { countWord } from '../countWords'
import type { Count, Tally } from '../../board/tally'
import { groupTexts } from '../../../ui/language/subjects/group'
import { csvFile } from '../../../ui/files/csv'
import type { GroupExport } from './groupExport'

/**
 * The figures of a group as CSV, exactly as shown: rounded, and only with enough people. The number
 * of people is given once, and not per figure: that could reveal that one of them has no value.
 */
export function makeGroupCsv(group: GroupExport): string {
  const { locale, title, picture, names } = group
  const t = groupTexts[locale]
  const { figures } = picture
  const rowOf = (kind: string, name: string, figure: Figure | undefined) =>
    figure ? [[title, kind, name, ...numbersOf(figure), '']] : []
  return csvFile([
    [t.csvWorkshop, t.csvKind, t.csvName, t.middle, t.csvFrom, t.csvTo, t.n],
    [title, t.csvPeople, '', '', '', '', String(picture.people)],
    ...relations.flatMap((id) => rowOf(t.csvNow, names.relations[id], figures[`now.${id}`])),
    ...levels.flatMap((level) =>
      ambitions.flatMap((ambition) => {
        const figure = figures[`cells.${level}.${ambition}`]
        const name = `${names.levels[level]} · ${names.ambitions[ambition]}`
        return rowOf(t.csvCell, name, figure)
      }),
    ),
    ...thirdsRows(group),
    ...countRows(group),
  ])
}

function numbersOf({ median, q1, q3 }: Figure): string[] {
  return [median, q1, q3].map((value) => (value === undefined ? '' : String(value)))
}

/** A row for every third, or for two joined ones. */
function thirdsRows({ locale, title, picture, names }: GroupExport): string[][] {
  const t = groupTexts[locale]
  return relations.flatMap((id) =>
    (picture.thirds[id]?.parts ?? []).map((part) => {
      const kind = `${t.csvThirds}: ${thirdsWords(t, part.thirds)}`
      return [title, kind, names.relations[id], '', '', '', String(part.people)]
    }),
  )
}

/** A row for every side of a count. */
function countRows({ locale, title, picture: { counts }, names }: GroupExport): string[][] {
  const t = groupTexts[locale]
  const rowsOf = (kinds: readonly string[], name: string, tally: Tally | undefined) =>
    (tally?.sides ?? []).map((side: Count, i) => {
      return [title, kinds[i] ?? '', name, '', '', '', countWord(t, side)]
    })
  return [
    ...relations.flatMap((id) =>
      rowsOf([t.csvMore, t.csvLess], names.relations[id], counts[`wishes.${id}`]),
    ),
    ...pairIds().flatMap((id) =>
      rowsOf([t.csvA, t.csvB], names.dilemmas[id] ?? '', counts[`dilemmas.${id}`]),
    ),
    ...names.statements.flatMap((text, place) =>
      rowsOf([t.csvTopic], text, counts[`topics.${place}`]),
    ),
  ]
}
