import type { UseFormReturn } from 'react-hook-form'
import type { Plan } from '../../record/savedScan'
import { levels, recordOf, relations, type Level, type Relation } from '../../core/framework'
import { limits } from '../../core/limits'
import { readScan } from '../../record/scan'
import { isDay, type PlanValues } from './planRules'

export type PlanForm = UseFormReturn<PlanValues>

const emptyPlan: Plan = { what: '', withWhom: '', when: '' }

/** The form filled in from the store, which holds only what is not empty. */
export function planValues(): PlanValues {
  const { plans, publicValue, notes } = readScan()
  return {
    plans: recordOf(levels, (level) => plans[level] ?? emptyPlan),
    publicValue,
    notes: recordOf(relations, (relation) => notes[relation] ?? ''),
  }
}

/** Saves a part of a plan. A plan with nothing left in it is removed. */
export function keepPlan(level: Level, part: keyof Plan, text: string): void {
  const { plans, change } = readScan()
  const { [level]: before = emptyPlan, ...others } = plans
  const plan = { ...before, [part]: part === 'when' ? dayOr(text) : within(text, limits.line) }
  const isEmpty = Object.values(plan).every((value) => value === '')
  change({ plans: isEmpty ? others : { ...others, [level]: plan } })
}

export function keepPublicValue(text: string): void {
  readScan().change({ publicValue: within(text, limits.line) })
}

export function keepNote(relation: Relation, text: string): void {
  const { notes, change } = readScan()
  const { [relation]: _, ...others } = notes
  change({ notes: text === '' ? others : { ...others, [relation]: within(text, limits.text) } })
}

/** What is no day cannot be read back. It stays in its field, which says so. */
function dayOr(text: string): string {
  return isDay(text) ? text : ''
}

function within(text: string, most: number): string {
  return text.slice(0, most)
}
