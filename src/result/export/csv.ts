import { csvFile } from '../../ui/files/csv'
import { resultNumbers, type ScaleNumbers } from './resultNumbers'
import { formatExact, formatScore, type Locale } from '../../ui/language/locale'
import { scoreWord } from '../../ui/language/scoreWord'
import { reportTexts } from '../../ui/language/subjects/report'
import { scanTexts } from '../../ui/language/subjects/scan'
import type { ResultExport } from './resultExport'

/**
 * The numbers as a spreadsheet reads them (RFC 4180 with semicolons): rounded as on the screen, and
 * in the last column the exact score. A missing value is an empty cell.
 */
export function makeCsv({ locale, form, score, names }: ResultExport): string {
  const t = reportTexts[locale]
  const numbers = resultNumbers(form, score)
  const headings = [
    t.csvKind,
    t.csvName,
    t.csvWord,
    t.csvScore,
    t.csvFrom,
    t.csvTo,
    t.csvAnswered,
    t.csvItems,
    t.csvNotApplicable,
    t.csvExact,
  ]
  const rowsOf = (
    kind: string,
    labels: Readonly<Record<string, string>>,
    scales: Readonly<Record<string, ScaleNumbers>> = {},
  ) =>
    Object.entries(scales).map(([id, scale]) => [kind, labels[id] ?? id, ...cellsOf(scale, locale)])
  const rows = [
    headings,
    ...rowsOf(t.csvRelation, names.relations, numbers.relations),
    ...rowsOf(t.csvAmbition, names.ambitions, numbers.ambitions),
    ...rowsOf(t.csvLevel, names.levels, numbers.levels),
  ]
  return csvFile(rows)
}

function cellsOf(scale: ScaleNumbers, locale: Locale): string[] {
  const { score, from, to, answered, items, notApplicable } = scale
  return [
    score === undefined ? '' : scoreWord(scanTexts[locale], score),
    ...[score, from, to].map((value) => (value === undefined ? '' : formatScore(value))),
    ...[answered, items, notApplicable].map(String),
    score === undefined ? '' : formatExact(locale, score),
  ]
}
