import * as fc from 'fast-check'
import { bank, statementsOf } from '../../src/content/bank'
import { ambitions, forms, levels, recordOf, relations } from '../../src/core/framework'
import { scoreScan } from '../../src/core/score'
import type { Answers } from '../../src/core/statement'
import type { ResultExport } from '../../src/result/export/resultExport'
import type { Locale } from '../../src/ui/language/locale'
import { anyAnswer } from './answers'

const { id, version, fingerprint, framework } = bank

function namesIn(locale: Locale): ResultExport['names'] {
  return {
    relations: recordOf(relations, (each) => framework.relations[each].label[locale]),
    ambitions: recordOf(ambitions, (each) => framework.ambitions[each].label[locale]),
    levels: recordOf(levels, (each) => framework.levels[each].label[locale]),
  }
}

/** A result to take along: everything answered "soms" unless `answers` says otherwise. */
export function resultExport(
  change: Partial<Omit<ResultExport, 'score'>> = {},
  answers?: Answers,
): ResultExport {
  const { form = 'quick', locale = 'nl' } = change
  const statements = statementsOf(form)
  const given = answers ?? Object.fromEntries(statements.map((each) => [each.id, 3]))
  return {
    locale,
    form,
    day: '2026-11-24',
    bank: { id, version, fingerprint },
    score: scoreScan(statements, given),
    names: namesIn(locale),
    background: 'white',
    ...change,
  }
}

const someAnswers = fc.dictionary(
  fc.constantFrom(...bank.statements.map((statement) => statement.id)),
  anyAnswer,
  { noNullPrototype: true, maxKeys: 60, size: 'max' },
)

/** Any result of the built-in bank, with or without the answers. */
export const anyResultExport: fc.Arbitrary<ResultExport> = fc
  .record({
    form: fc.constantFrom(...forms),
    locale: fc.constantFrom<Locale>('nl', 'en'),
    answers: someAnswers,
    withAnswers: fc.boolean(),
  })
  .map(({ form, locale, answers, withAnswers }) =>
    resultExport({ form, locale, ...(withAnswers && { answers }) }, answers),
  )
