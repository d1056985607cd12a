import { cards } from '../../content/cards/cards'
import { ambitions, relations } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'

/** The texts of a card for a group. */
type GroupCard = {
  readonly title: Readonly<Record<Locale, string>>
  readonly questions: readonly Readonly<Record<Locale, string>>[]
}

function cardOf(key: string): GroupCard | undefined {
  const relation = relations.find((id) => id === key)
  if (relation) {
    const { title, questions } = cards.relations[relation]
    return { title, questions: [questions.team, questions.colleague] }
  }
  const ambition = ambitions.find((id) => id === key)
  if (ambition) return cards.ambitions[ambition]
  const pair = cards.pairs.find(({ id }) => id === key)
  return pair && { title: pair.title, questions: [pair.question] }
}

export function cardTitle(locale: Locale, key: string): string {
  return cardOf(key)?.title[locale] ?? ''
}

/** The first question for a group. */
export function cardQuestion(locale: Locale, key: string): string {
  return cardOf(key)?.questions[0]?.[locale] ?? ''
}

/** Another question, for a group that does not like the first one. */
export function otherQuestion(locale: Locale, key: string): string | undefined {
  return cardOf(key)?.questions[1]?.[locale]
}

/** The tension in a pair of relations, and the steps for talking about it. */
export function pairOf(key: string) {
  return cards.pairs.find(({ id }) => id === key)
}
