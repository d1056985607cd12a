import { framework } from '../../content/framework'
import { ambitions, levels, relations, type Form } from '../../core/framework'
import { bandOf, type ScaleScore } from '../../core/scale'
import type { ScanScore } from '../../core/score'
import { csvFile } from '../../ui/files/csv'
import { formatExact, formatScore, type Locale } from '../../ui/language/locale'
import { scoreWord } from '../../ui/language/scoreWord'
import { reportTexts } from '../../ui/language/subjects/report'
import { scanTexts } from '../../ui/language/subjects/scan'

/**
 * The figures of a result for a spreadsheet (RFC 4180 with semicolons): rounded as on the screen,
 * with the exact score in the last column. A missing value is an empty cell. The quick form has too
 * few statements at each level to include levels.
 */
export function makeCsv(locale: Locale, form: Form, score: ScanScore): string {
  const t = reportTexts[locale]
  return csvFile([
    [
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
    ],
    ...relations.map((id) => [
      t.csvRelation,
      framework().relations[id].label[locale],
      ...cellsOf(score.relations[id], locale),
    ]),
    ...ambitions.map((id) => [
      t.csvAmbition,
      framework().ambitions[id].label[locale],
      ...cellsOf(score.ambitions[id], locale),
    ]),
    ...(form === 'full' ? levels : []).map((id) => [
      t.csvLevel,
      framework().levels[id].label[locale],
      ...cellsOf(score.levels[id], locale),
    ]),
  ])
}

function cellsOf(scale: ScaleScore, locale: Locale): string[] {
  const { score, band, answered, items, notApplicable } = scale
  const ends = score === undefined || band === undefined ? undefined : bandOf(scale)
  const rounded = [score, ends?.from, ends?.to]
  return [
    score === undefined ? '' : scoreWord(scanTexts[locale], score),
    ...rounded.map((value) => (value === undefined ? '' : formatScore(value))),
    ...[answered, items, notApplicable].map(String),
    score === undefined ? '' : formatExact(locale, score),
  ]
}
