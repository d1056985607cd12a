import { ambitions, levels, relations } from '../../../core/framework'
import { isFirm } from '../groupFindings'
import type { Figure } from '../../board/rounds'
import { groupTexts } from '../../../ui/language/subjects/group'
import { csvFile } from '../../../ui/files/csv'
import type { GroupExport } from './groupExport'

/**
 * The figures of a group as CSV, exactly as shown: rounded to 5, and only with enough people. A
 * figure that is not shown has no row, so that its number of people is not revealed either.
 */
export function makeGroupCsv({ locale, title, picture, names }: GroupExport): string {
  const t = groupTexts[locale]
  const { figures } = picture
  const kinds = [
    ['now', t.csvNow],
    ['dilemmas', t.csvShare],
  ] as const
  const rowOf = (kind: string, name: string, figure: Figure | undefined) =>
    figure ? [[title, kind, name, ...numbersOf(figure)]] : []
  return csvFile([
    [t.csvWorkshop, t.csvKind, t.csvName, t.middle, t.csvFrom, t.csvTo, t.n],
    ...kinds.flatMap(([id, kind]) =>
      relations.flatMap((relation) =>
        rowOf(kind, names.relations[relation], figures[`${id}.${relation}`]),
      ),
    ),
    ...levels.flatMap((level) =>
      ambitions.flatMap((ambition) => {
        const figure = figures[`cells.${level}.${ambition}`]
        const name = `${names.levels[level]} · ${names.ambitions[ambition]}`
        return isFirm(figure) ? rowOf(t.csvCell, name, figure) : []
      }),
    ),
  ])
}

function numbersOf({ n, median, q1, q3 }: Figure): string[] {
  return [median, q1, q3, n].map((value) => (value === undefined ? '' : String(value)))
}
