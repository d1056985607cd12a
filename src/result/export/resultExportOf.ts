import { bank, countedStatements } from '../../content/bank'
import { ambitions, levels, recordOf, relations, type Form } from '../../core/framework'
import { scoreScan } from '../../core/score'
import type { ResultExport } from './resultExport'
import type { Locale } from '../../ui/language/locale'
import { today } from '../../platform/clock'
import { readScan } from '../../record/scan'

/** What people can choose for the files. */
export type FileChoices = Pick<ResultExport, 'background'> & { readonly withAnswers: boolean }

/** The present result of a form, ready to be made into a file. */
export function resultExportOf(
  form: Form,
  locale: Locale,
  { background, withAnswers }: FileChoices,
): ResultExport {
  const { answers } = readScan()
  const statements = countedStatements(form, answers)
  const { id, version, fingerprint, framework } = bank
  const given = Object.entries(answers).filter(([key]) => statements.some((s) => s.id === key))
  return {
    locale,
    form,
    day: today(),
    bank: { id, version, fingerprint },
    score: scoreScan(statements, answers),
    names: {
      relations: recordOf(relations, (each) => framework.relations[each].label[locale]),
      ambitions: recordOf(ambitions, (each) => framework.ambitions[each].label[locale]),
      levels: recordOf(levels, (each) => framework.levels[each].label[locale]),
    },
    background,
    ...(withAnswers && { answers: Object.fromEntries(given) }),
  }
}
