import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareScans } from '../../src/core/compare'
import { compareKnown, knownOfCode, knownOfScan } from '../../src/history/compareKnown'
import { scoreDilemmas } from '../../src/core/dilemmas'
import { recordOf, relations, type Form } from '../../src/core/framework'
import { scoreScan, type ScanScore } from '../../src/core/score'
import { shareableFigures } from '../../src/core/sharedResult'
import { anyAnswer } from '../support/answers'
import { fullForm, quickForm } from '../support/statements'

const statements = { quick: quickForm(), full: fullForm() }
const noDilemmas = scoreDilemmas([], {})

/** What a code of this form says if one relation has this score. */
function code(form: Form, politics: number | null) {
  const now = { ...recordOf(relations, () => 50), politics }
  return knownOfCode(scoreScan(statements[form], {}).relations, now)
}

/** What the code of a scan says. */
function codeOf(form: Form, score: ScanScore) {
  const { now } = shareableFigures(form, score, {}, noDilemmas)
  return knownOfCode(scoreScan(statements[form], {}).relations, now)
}

describe('compareKnown of two codes', () => {
  // None: the distance + 5 is below 1.28 · 24 · √(2/4) = 21.7 (quick), 1.28 · 24 · √(2/12) = 12.5
  // (full). Clear: the distance − 5 is at least 1.96 · 35.36 · √(2/3) = 56.6, or · √(2/6) = 40.01.
  test.each<[Form, number, number, string]>([
    ['quick', 50, 50, 'none'],
    ['quick', 50, 65, 'none'],
    ['quick', 50, 70, 'open'],
    ['quick', 20, 80, 'open'],
    ['quick', 20, 85, 'clear'],
    ['full', 50, 55, 'none'],
    ['full', 50, 60, 'open'],
    ['full', 25, 70, 'open'],
    ['full', 25, 75, 'clear'],
    ['full', 75, 25, 'clear'],
  ])('in the %s form: %i and %i are %s', (form, one, other, verdict) => {
    const { politics } = compareKnown(code(form, one), code(form, other))
    expect(politics).toEqual({ difference: other - one, verdict })
  })

  test('says nothing of a relation without a score', () => {
    expect(compareKnown(code('quick', null), code('quick', 80)).politics).toBeUndefined()
  })
})

const anyScore = (form: Form) =>
  fc
    .array(anyAnswer, { minLength: statements[form].length, maxLength: statements[form].length })
    .map((answers) => {
      const given = statements[form].map(({ id }, i) => [id, answers[i] ?? 'na'] as const)
      return scoreScan(statements[form], Object.fromEntries(given))
    })

test.each(['quick', 'full'] as const)(
  'codes give the verdict that the rule gives with everything known, %s form',
  (form) => {
    fc.assert(
      fc.property(anyScore(form), anyScore(form), (one, other) => {
        const truth = compareScans(one, other)
        const known = [knownOfScan(one), knownOfScan(other)] as const
        const codes = [codeOf(form, one), codeOf(form, other)] as const
        const mixed = compareKnown(known[0], codes[1])
        const both = compareKnown(...codes)
        const nobodyWilder = Math.max(one.sigma, other.sigma) <= Math.sqrt(1250)
        const wrong = relations.flatMap((id) =>
          [mixed[id], both[id]].filter((said) => {
            if (said?.verdict === 'open' || (said?.verdict === 'clear' && !nobodyWilder))
              return false
            return said?.verdict !== truth[id]?.verdict
          }),
        )
        expect(wrong).toEqual([])
        const exact = compareKnown(...known)
        expect(relations.map((id) => exact[id]?.verdict?.replace('open', 'possible'))).toEqual(
          relations.map((id) => truth[id]?.verdict),
        )
      }),
    )
  },
)
