import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordOf, relations } from '../../src/core/framework'
import type { ScaleScore } from '../../src/core/scale'
import { scoreScan, type ScanScore } from '../../src/core/score'
import { allAnswered, anyAnswer, anyScan, mirrored } from '../support/answers'
import { differences } from '../support/differences'
import { anyBalancedForm, fullForm, quickForm } from '../support/statements'

describe('scoreScan, whatever is answered', () => {
  test('answering "always" throughout scores equal on all relations when the keying is balanced', () => {
    fc.assert(
      fc.property(anyBalancedForm, (statements) => {
        const { relations: scales } = scoreScan(statements, allAnswered(statements, 5))
        const reversed = statements.filter((s) => s.reversed).length
        const mean = 100 * (1 - reversed / statements.length)
        for (const relation of relations) {
          expect(scales[relation].mean).toBe(scales.politics.mean)
          expect(scales[relation].mean).toBeCloseTo(mean, 9)
        }
      }),
    )
  })

  test('the order of answers and statements does not matter', () => {
    const shuffled = anyScan.chain(({ statements, answers }) =>
      fc.record({
        statements: fc.constant(statements),
        answers: fc.constant(answers),
        otherStatements: shuffle(statements),
        otherAnswers: shuffle(Object.entries(answers)).map((entries) =>
          Object.fromEntries(entries),
        ),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ statements, answers, otherStatements, otherAnswers }) => {
        const one = scoreScan(statements, answers)
        const other = scoreScan(otherStatements, otherAnswers)
        expect(withoutBand(other)).toEqual(withoutBand(one))
        expect(other.sigma).toBeCloseTo(one.sigma, 9)
      }),
    )
  })

  test('removing an answer changes the score in the same way as answering "na"', () => {
    const withOne = anyScan
      .filter(({ answers }) => Object.keys(answers).length > 0)
      .chain(({ statements, answers }) =>
        fc.record({
          statements: fc.constant(statements),
          answers: fc.constant(answers),
          id: fc.constantFrom(...Object.keys(answers)),
        }),
      )
    fc.assert(
      fc.property(withOne, ({ statements, answers, id }) => {
        const { [id]: _, ...rest } = answers
        const skipped = scoreScan(statements, rest)
        const notApplicable = scoreScan(statements, { ...answers, [id]: 'na' })
        expect(scoresOf(skipped)).toEqual(scoresOf(notApplicable))
        expect(skipped.pairs).toEqual(notApplicable.pairs)
      }),
    )
  })

  test('an omitted answer never counts as zero', () => {
    fc.assert(
      fc.property(fc.nat(59), (index) => {
        const statements = fullForm()
        const answers = { ...allAnswered(statements, 5) }
        Reflect.deleteProperty(answers, statements[index]?.id ?? '')
        const scales = scalesOf(scoreScan(statements, answers))
        expect(new Set(scales.map(({ score }) => score))).toEqual(new Set([100]))
      }),
    )
  })

  test('means and scores stay within 0 and 100, and a score is its mean', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        for (const { mean, score, answered } of scalesOf(scoreScan(statements, answers))) {
          expect(mean === undefined).toBe(answered === 0)
          expect(mean ?? 0).toBeGreaterThanOrEqual(0)
          expect(mean ?? 0).toBeLessThanOrEqual(100)
          expect(score ?? mean).toBe(mean)
        }
      }),
    )
  })

  test('answers to unknown statements are ignored', () => {
    const unknown = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')),
      anyAnswer,
    )
    fc.assert(
      fc.property(anyScan, unknown, ({ statements, answers }, extra) => {
        expect(scoreScan(statements, { ...extra, ...answers })).toEqual(
          scoreScan(statements, answers),
        )
      }),
    )
  })

  test('publishes a score exactly if enough was answered, and counts every statement', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        for (const scale of scalesOf(scoreScan(statements, answers))) {
          expect(scale.needed).toBe(Math.max(3, Math.ceil(scale.items / 2)))
          expect(scale.score !== undefined).toBe(scale.answered >= scale.needed)
          expect(scale.answered + scale.notApplicable + scale.skipped).toBe(scale.items)
        }
      }),
    )
  })

  test('only published relations have pairs and bands', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const { relations: scales, pairs } = scoreScan(statements, answers)
        const published = relations.filter((r) => scales[r].score !== undefined)
        const couples = published.flatMap((a, i) => published.slice(i + 1).map((b) => [a, b]))
        expect(pairs.map(({ a, b }) => [a, b])).toEqual(couples)
        expect(relations.filter((r) => scales[r].band !== undefined)).toEqual(published)
      }),
    )
  })

  test('mirrored answers give mirrored scores and the same verdicts', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const one = scoreScan(statements, answers)
        const other = scoreScan(statements, mirrored(answers))
        const expected = scalesOf(one).map(({ score }) =>
          score === undefined ? score : 100 - score,
        )
        const found = scalesOf(other).map(({ score }) => score)
        expect(differences(found, expected)).toEqual([])
        expect(other.pairs.map(({ verdict }) => verdict)).toEqual(
          one.pairs.map(({ verdict }) => verdict),
        )
      }),
    )
  })

  test.each([
    ['full', fullForm(), 12.9, 6.6],
    ['quick', quickForm(), 18.9, 16.7],
  ])(
    'a straight-liner on the %s form keeps most of the typical spread',
    (_, statements, sigma, band) => {
      const score = scoreScan(statements, allAnswered(statements, 3))
      expect(score.sigma).toBeCloseTo(sigma, 1)
      expect(relations.map((r) => Math.round((score.relations[r].band ?? 0) * 10) / 10)).toEqual(
        relations.map(() => band),
      )
    },
  )
})

function scalesOf({ relations: r, ambitions, levels, cells }: ScanScore): ScaleScore[] {
  return [r, ambitions, levels, ...Object.values(cells)].flatMap((scale) => Object.values(scale))
}

function scoresOf(scan: ScanScore) {
  return scalesOf(scan).map(({ mean, score }) => ({ mean, score }))
}

function withoutBand(scan: ScanScore) {
  const plain = recordOf(relations, (r) => ({ ...scan.relations[r], band: undefined }))
  return [plain, scan.ambitions, scan.levels, scan.cells]
}

function shuffle<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}
