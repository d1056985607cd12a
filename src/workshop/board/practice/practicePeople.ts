import { resultSettings, type Workshop } from '../../../core/workshop'
import { bank, statementsOf } from '../../../content/bank'
import { dilemmas } from '../../../content/dilemmas'
import { inventResults } from './practice'
import type { SharedResult } from '../../../core/sharedResult'
import { drawFraction } from '../../../platform/chance'

/** Results of invented people, as if they took part in a workshop. */
export function practicePeople(
  people: number,
  workshop: Workshop,
  taken: readonly number[] = [],
): SharedResult[] {
  const asked = {
    ...resultSettings(workshop),
    statements: statementsOf(workshop.form),
    places: Object.fromEntries(bank.statements.map(({ id }, place) => [id, place])),
    dilemmas: workshop.dilemmas ? dilemmas : [],
  }
  return inventResults(people, asked, drawFraction, taken)
}
