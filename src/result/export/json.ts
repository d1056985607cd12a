import { resultNumbers } from './resultNumbers'
import type { ResultExport } from './resultExport'

/**
 * The numbers for another program: ids instead of names, and nothing rounded. The shape is that of
 * `src/result/export/resultFile.ts`, written down for others in `docs/result.schema.json`.
 */
export function makeJson({ form, day, bank, score, answers }: ResultExport): string {
  const file = {
    kind: 'ambtskompas-result',
    schema: 1,
    date: day,
    form,
    bank,
    ...resultNumbers(form, score),
    sigma: score.sigma,
    ...(answers && { answers }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
