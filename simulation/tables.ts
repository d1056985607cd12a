import { forms } from '../src/core/framework'
import { quantile } from '../src/core/group'
import { assumed, type AssumptionsFile } from './assumptions'
import { constants, valueOf } from './constants'
import { holds, linesOf, type Line } from './lines'
import type { Varied } from './sensitivity'
import { rate, share, type Rate } from './statistics'
import { GROUP_DIFFERENCE, type Study } from './study'

/** A table in Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n')
}

/** All that `npm run simulate` prints and writes into docs/measurement.md, by title. */
export function tablesOf(
  stated: AssumptionsFile,
  study: Study,
  varied: readonly Varied[],
): Readonly<Record<string, string>> {
  return {
    Assumptions: assumptionTable(stated),
    Constants: constantTable(study),
    'What the product claims': linesTable(linesOf(study)),
    'How true differences fare': powerTable(study),
    'One bank for everybody': bankTable(study),
    Groups: groupTable(study),
    'Role by role': roleTable(study),
    'One assumption at an end of its range': variedTable(varied),
  }
}

function assumptionTable({ assumptions }: AssumptionsFile): string {
  return table(
    ['assumption', 'value', 'range', 'reason'],
    assumed.map((name) => {
      const { value, low, high, reason } = assumptions[name]
      return [wordsOf(name), String(value), `${String(low)} to ${String(high)}`, reason]
    }),
  )
}

function constantTable({ pilots }: Study): string {
  return table(
    ['what it does', 'value', 'name and file', 'origin', 'in simulated pilots'],
    constants.map(({ file, name, does, origin, calibrated }) => {
      const measured = pilots.flatMap((pilot) => (calibrated && pilot.constants[calibrated]) ?? [])
      const range = [Math.min(...measured), Math.max(...measured)].map((value) => value.toFixed(1))
      return [
        does,
        String(valueOf({ file, name })),
        `\`${name}\` in \`${file}\``,
        origin,
        measured.length === 0 ? '–' : range.join(' to '),
      ]
    }),
  )
}

function linesTable(lines: readonly Line[]): string {
  return table(
    ['claim', 'line', 'measured', 'cases', 'holds'],
    lines.map((line) => [
      line.claim,
      rangeOf(line),
      shown(line),
      String(line.of),
      holds(line) ? 'yes' : '**no**',
    ]),
  )
}

function rangeOf({ least, most, kind }: Line): string {
  const number = (value: number) =>
    kind === 'part' ? `${String(Math.round(100 * value))} %` : String(value)
  if (least === undefined) return `≤ ${number(most ?? 1)}`
  return most === undefined ? `≥ ${number(least)}` : `${number(least)} to ${number(most)}`
}

function shown({ measured, kind }: Line): string {
  return kind === 'part' ? percent(measured) : measured.toFixed(2)
}

/** A percentage with one decimal. */
export function percent(part: number): string {
  return Number.isNaN(part) ? '–' : `${(100 * part).toFixed(1)} %`
}

/** The width, in points, of a class of true differences. */
export const CLASS = 5
export const classes = [0, 5, 10, 15, 20, 25, 30]

/** How many pairs in each class of true differences are clear. */
export function clearIn(study: Study, form: 'quick' | 'full', from: number): Rate {
  const { pairs } = study.forms[form]
  const inClass = pairs.filter(({ truth }) => from <= truth && truth < from + CLASS)
  return rate(inClass.map(({ isClear }) => isClear))
}

function powerTable(study: Study): string {
  const classRows = classes.map((from) => [
    `pairs ${String(from)} to ${String(from + CLASS)} points apart that are clear`,
    ...forms.map((form) => percent(share(clearIn(study, form, from)))),
  ])
  const rows = [
    [
      'results that name a difference',
      ...forms.map((form) => percent(share(study.forms[form].named))),
    ],
    [
      'named differences in the wrong direction',
      ...forms.map((form) => percent(share(study.forms[form].namedWrong))),
    ],
  ]
  return table(['', ...forms], [...classRows, ...rows])
}

function bankTable({ oneBank }: Study): string {
  return table(
    ['form', 'lowest bank', 'middle', 'highest bank'],
    forms.map((form) => {
      const shares = oneBank[form].map(share)
      return [form, ...[0, 0.5, 1].map((p) => percent(quantile(shares, p) ?? Number.NaN))]
    }),
  )
}

function groupTable({ groups }: Study): string {
  return table(
    [
      'people',
      'no difference, and one is named',
      `${String(GROUP_DIFFERENCE)} points, and one is named`,
    ],
    groups.map((group) => [
      String(group.people),
      percent(share(group.without)),
      percent(share(group.with)),
    ]),
  )
}

function roleTable({ roles }: Study): string {
  return table(
    [
      'role',
      ...forms.flatMap((form) => [
        `n.v.t., ${form}`,
        `relations with a score, ${form}`,
        `lowest without, ${form}`,
        `told of a difference, ${form}`,
      ]),
    ],
    roles.map((found) => [
      wordsOf(found.role),
      ...forms.flatMap((form) => [
        percent(found[form].notApplicable),
        found[form].published.toFixed(2),
        percent(share(found[form].lowestMissing)),
        percent(share(found[form].named)),
      ]),
    ]),
  )
}

/** `bridge keeper` of `bridgeKeeper`. */
function wordsOf(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** One row for each end, quick and full in one cell; a result that misses its claim is bold. */
function variedTable(varied: readonly Varied[]): string {
  const about = ['no difference', 'wrong direction', 'correlate', 'bands', 'unchanged']
  return table(
    [
      'assumption',
      'value',
      'names one for nothing',
      'wrong direction',
      'recovery',
      'bands',
      'changed for nothing',
    ],
    varied.map(({ name, value, lines }) => [
      wordsOf(name),
      String(value),
      ...about.map((word) =>
        lines
          .filter(({ claim }) => claim.includes(word))
          .map((line) => (holds(line) ? shown(line) : `**${shown(line)}**`))
          .join(', '),
      ),
    ]),
  )
}
