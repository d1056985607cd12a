import { describe, expect, test } from 'vitest'
import { planRules, type PlanValues } from '../../../src/result/step/planRules'

const empty: PlanValues = {
  plans: {
    I: { what: '', withWhom: '', when: '' },
    T: { what: '', withWhom: '', when: '' },
    O: { what: '', withWhom: '', when: '' },
  },
  publicValue: '',
  notes: { politics: '', organisation: '', society: '', citizens: '', profession: '' },
}
const withPlan = (change: Partial<PlanValues['plans']['I']>): PlanValues => ({
  ...empty,
  plans: { ...empty.plans, I: { ...empty.plans.I, ...change } },
})

describe('planRules', () => {
  test.each<[string, PlanValues]>([
    ['a form that is left empty', empty],
    ['a plan with a day only', withPlan({ when: '2028-02-29' })],
    ['a plan that fills its line', withPlan({ what: 'x'.repeat(500) })],
    ['the longest note', { ...empty, notes: { ...empty.notes, society: 'x'.repeat(5000) } }],
  ])('take %s', (_, form) => {
    expect(planRules.safeParse(form)).toEqual({ success: true, data: form })
  })

  test.each<[string, PlanValues, string]>([
    ['a year of five digits', withPlan({ when: '12026-12-31' }), 'plans.I.when'],
    ['a day that no month has', withPlan({ when: '2026-02-30' }), 'plans.I.when'],
    ['a day in other words', withPlan({ when: '31-12-2026' }), 'plans.I.when'],
    ['a plan that is too long', withPlan({ what: 'x'.repeat(501) }), 'plans.I.what'],
    ['a company that is too long', withPlan({ withWhom: 'x'.repeat(501) }), 'plans.I.withWhom'],
    ['a value that is too long', { ...empty, publicValue: 'x'.repeat(501) }, 'publicValue'],
    [
      'a note that is too long',
      { ...empty, notes: { ...empty.notes, citizens: 'x'.repeat(5001) } },
      'notes.citizens',
    ],
  ])('refuse %s', (_, form, field) => {
    const { error } = planRules.safeParse(form)
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field])
  })
})
