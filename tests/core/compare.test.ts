import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareScans, whyIncomparable } from '../../src/core/compare'
import { relations, type Relation } from '../../src/core/framework'
import { scoreScan } from '../../src/core/score'
import type { Frequency, Statement } from '../../src/core/statement'
import { allAnswered, anyScan, answersInOrder } from '../support/answers'
import { fullForm, quickForm } from '../support/statements'

/** A scan whose keyed answers are the same within a relation; 3 by default. */
function scoreOf(form: Statement[], keyed: Partial<Record<Relation, Frequency>> = {}) {
  return scoreScan(
    form,
    answersInOrder(
      form,
      form.map(({ relation }) => keyed[relation] ?? 3),
    ),
  )
}

describe('compareScans', () => {
  // σ is 24 for both: clear from 1.96 · 24 · √(2/4) = 33.3 (quick) and 1.96 · 24 · √(2/12) = 19.2
  // (full), possible from 21.7 and 12.5.
  test('gives the verdicts clear, possible and none by the rule for pairs (quick form)', () => {
    const changes = compareScans(
      scoreOf(quickForm(), { politics: 1, citizens: 4 }),
      scoreOf(quickForm(), { politics: 3, society: 4, citizens: 4, profession: 1 }),
    )
    expect(changes).toEqual({
      politics: { difference: 50, verdict: 'clear' },
      organisation: { difference: 0, verdict: 'none' },
      society: { difference: 25, verdict: 'possible' },
      citizens: { difference: 0, verdict: 'none' },
      profession: { difference: -50, verdict: 'clear' },
    })
  })

  test('is more certain of the same difference in the full form', () => {
    const changes = compareScans(scoreOf(fullForm()), scoreOf(fullForm(), { society: 4 }))
    expect(changes.society).toEqual({ difference: 25, verdict: 'clear' })
  })

  test('uses the spread of each scan: u = √(σ₁²/n₁ + σ₂²/n₂)', () => {
    const form = quickForm()
    // 1 and 5 alternate in every relation: means of 50, and σ = √(20 · 50² / 15) = 57.7.
    const wide = scoreScan(
      form,
      answersInOrder(
        form,
        form.map(({ relation }, i) => {
          const before = form.slice(0, i).filter((each) => each.relation === relation).length
          return before % 2 === 0 ? 1 : 5
        }),
      ),
    )
    expect(wide.sigma).toBeCloseTo(57.74, 2)
    // u = √(57.7²/4 + 24²/4) = 31.3: clear from 61.3, possible from 40.0.
    const changes = compareScans(wide, scoreOf(form, { politics: 5, society: 1, citizens: 4 }))
    expect(changes).toMatchObject({
      politics: { difference: 50, verdict: 'possible' },
      society: { difference: -50, verdict: 'possible' },
      citizens: { difference: 25, verdict: 'none' },
    })
  })

  test('gives no verdict if either scan has no score', () => {
    const form = quickForm()
    const part = scoreScan(
      form,
      allAnswered(
        form.filter((s) => s.relation !== 'society'),
        4,
      ),
    )
    expect(compareScans(part, scoreOf(form)).society).toBeUndefined()
    expect(compareScans(scoreOf(form), part).society).toBeUndefined()
    expect(compareScans(part, scoreOf(form)).citizens).toBeDefined()
  })

  test('finds no difference between a scan and itself; swapping two scans only changes the sign', () => {
    fc.assert(
      fc.property(anyScan, anyScan, (one, other) => {
        const first = scoreScan(one.statements, one.answers)
        const second = scoreScan(one.statements, other.answers)
        for (const id of relations) {
          expect(compareScans(first, first)[id]?.verdict ?? 'none').toBe('none')
          const there = compareScans(first, second)[id]
          const back = compareScans(second, first)[id]
          expect(back?.verdict).toBe(there?.verdict)
          expect((back?.difference ?? 0) + (there?.difference ?? 0)).toBe(0)
        }
      }),
    )
  })
})

describe('whyIncomparable', () => {
  const bank = { id: 'ambtskompas', version: 2, fingerprint: '811c9dc5' }
  const scan = { form: 'quick', bank } as const
  test.each([
    ['the same form and bank', scan, undefined],
    ['another form', { ...scan, form: 'full' }, 'form'],
    ['another version', { ...scan, bank: { ...bank, version: 1 } }, 'bank'],
    ['another bank', { ...scan, bank: { ...bank, id: 'gemeente' } }, 'bank'],
    ['the same version with other keys', { ...scan, bank: { ...bank, fingerprint: 'x' } }, 'bank'],
  ] as const)('%s', (_, other, why) => {
    expect(whyIncomparable(scan, other)).toBe(why)
    expect(whyIncomparable(other, scan)).toBe(why)
  })
})
