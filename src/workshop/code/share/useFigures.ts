import type { Workshop } from '../../../core/workshop'
import { bank, countedStatements } from '../../../content/bank'
import { markedPairs } from '../../../content/markedPairs'
import { scoreForGroup } from '../../../content/scanOfBank'
import { firstChoices } from '../../../core/dilemmas'
import { hasValue, shareableFigures, type Figures } from '../../../core/sharedResult'
import { MOST_TOPICS } from '../../../core/shareLimits'
import { countWishes } from '../../../core/wishes'
import { useScan } from '../../../record/scan'

/** The figures that a workshop asks for; `undefined` if there is nothing to share. */
export function useFigures({ form, dilemmas }: Workshop): Figures | undefined {
  const answers = useScan((scan) => scan.answers)
  const choices = useScan((scan) => scan.choices)
  const wishes = useScan((scan) => scan.wishes)
  const topics = useScan((scan) => scan.ownWords.topics)
  const figures = shareableFigures(form, scoreForGroup(form, answers), {
    wishes: countWishes(countedStatements(form, answers), wishes),
    topics: placesOf(markedPairs(form, answers, topics).flat()),
    ...(dilemmas && { choices: firstChoices(choices) }),
  })
  const { now, wishes: wished, topics: named, dilemmas: chosen } = figures
  return hasValue(now) || wished || named || chosen ? figures : undefined
}

/** The places in the bank of the first few of these statements, in its order. */
function placesOf(statements: readonly { readonly id: string }[]): number[] {
  const ids = [...new Set(statements.map(({ id }) => id))].slice(0, MOST_TOPICS)
  return bank.statements.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []))
}
