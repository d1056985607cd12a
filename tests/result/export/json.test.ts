import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultFile } from '../../../src/result/export/resultFile'
import { resultNumbers } from '../../../src/result/export/resultNumbers'
import { makeJson } from '../../../src/result/export/json'
import { anyResultExport, resultExport } from '../../support/resultExports'

describe('makeJson', () => {
  test('follows the schema and rounds nothing, for any result', () => {
    fc.assert(
      fc.property(anyResultExport, (result) => {
        const { score, form, answers, bank } = result
        const file = resultFile.parse(JSON.parse(makeJson(result)))
        const { levels, ...others } = resultNumbers(form, score)
        expect(file).toMatchObject({ ...others, form, bank, sigma: score.sigma })
        expect(file.levels).toEqual(levels)
        expect(file.answers).toEqual(answers)
      }),
    )
  })

  test('has ids and no names, and no answers unless asked', () => {
    const json = makeJson(resultExport({ form: 'full' }))
    expect(json).toContain('"citizens"')
    expect(json).not.toMatch(/Burgers|Samenleving|answers/)
    expect(makeJson(resultExport({ answers: { 'I-purpose-politics': 4 } }))).toContain(
      '"I-purpose-politics": 4',
    )
  })
})
