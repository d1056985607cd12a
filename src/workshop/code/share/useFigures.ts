import { useMemo } from 'react'
import type { Workshop } from '../../../core/workshop'
import { bank, countedStatements } from '../../../content/bank'
import { markedPairs } from '../../../content/markedPairs'
import { scoreForGroup } from '../../../content/scanOfBank'
import { firstChoices } from '../../../core/dilemmas'
import { hasValue, shareableFigures, type Figures } from '../../../core/sharedResult'
import { MOST_TOPICS } from '../../../core/shareLimits'
import { countWishes } from '../../../core/wishes'
import { useScan } from '../../../record/scan'

/**
 * The figures that a workshop asks for; `undefined` if there is nothing to share. The same value until
 * the scan changes, since a new one asks for a new code.
 */
export function useFigures({ form, dilemmas }: Workshop): Figures | undefined {
  const answers = useScan((scan) => scan.answers)
  const choices = useScan((scan) => scan.choices)
  const wishes = useScan((scan) => scan.wishes)
  const topics = useScan((scan) => scan.ownWords.topics)
  return useMemo(() => {
    const figures = shareableFigures(form, scoreForGroup(form, answers), {
      wishes: countWishes(countedStatements(form, answers), wishes),
      topics: placesOf(markedPairs(form, answers, topics).flat()),
      ...(dilemmas && { choices: firstChoices(choices) }),
    })
    const { now, wishes: wished, topics: named, dilemmas: chosen } = figures
    return hasValue(now) || wished || named || chosen ? figures : undefined
  }, [form, dilemmas, answers, choices, wishes, topics])
}

/** How many statements a person marked to talk about; a code holds only the first few. */
export function useMarkedCount({ form }: Workshop): number {
  const answers = useScan((scan) => scan.answers)
  const topics = useScan((scan) => scan.ownWords.topics)
  return idsOf(markedPairs(form, answers, topics).flat()).length
}

/** Where the first few of these statements stand in the bank, in its order. */
function placesOf(statements: readonly { readonly id: string }[]): number[] {
  const ids = idsOf(statements).slice(0, MOST_TOPICS)
  return bank.statements.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []))
}

function idsOf(statements: readonly { readonly id: string }[]): string[] {
  return [...new Set(statements.map(({ id }) => id))]
}
