import type { Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { today } from '../../platform/clock'
import { FileButtons } from '../../ui/FileButtons'
import { reportTexts } from '../../ui/language/subjects/report'
import { useLocale, useTexts } from '../../ui/language/texts'
import { makeCsv } from './csv'

type Props = { readonly form: Form; readonly score: ScanScore }

/** A button for a file with the figures of a result. */
export function FiguresFile({ form, score }: Props) {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const csv = {
    id: 'csv',
    text: t.csv,
    make: async () => ({
      name: `ambtskompas-${form}-${today()}.csv`,
      mime: 'text/csv;charset=utf-8',
      content: makeCsv(locale, form, score),
    }),
  }
  return <FileButtons files={[csv]} />
}
