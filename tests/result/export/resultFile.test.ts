import { format, resolveConfig } from 'prettier'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { resultFile } from '../../../src/result/export/resultFile'
import { makeJson } from '../../../src/result/export/json'
import { resultExport } from '../../support/resultExports'

describe('resultFile', () => {
  test('is what docs/result.schema.json says (if not: npx vitest run --project unit -u)', async () => {
    const path = fileURLToPath(new URL('../../../docs/result.schema.json', import.meta.url))
    const schema = {
      title: 'Result of an Ambtskompas scan',
      description:
        'Scores in per cent of the maximum possible, 0..100 and not rounded; absent where too few statements were answered.',
      ...z.toJSONSchema(resultFile),
    }
    const options = { ...(await resolveConfig(path)), filepath: path }
    await expect(await format(JSON.stringify(schema), options)).toMatchFileSnapshot(path)
  })

  test.each<[string, (file: Record<string, unknown>) => void]>([
    ['another kind', (file) => (file['kind'] = 'something')],
    ['a newer schema', (file) => (file['schema'] = 2)],
    ['a field of its own', (file) => (file['note'] = '')],
    ['a relation too few', (file) => delete (file['relations'] as { society?: unknown }).society],
    ['a score beyond the scale', (file) => (file['relations'] = { politics: { score: 101 } })],
  ])('refuses %s', (_, break_) => {
    const file = JSON.parse(makeJson(resultExport())) as Record<string, unknown>
    expect(resultFile.safeParse(file).success).toBe(true)
    break_(file)
    expect(resultFile.safeParse(file).success).toBe(false)
  })
})
