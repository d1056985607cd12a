import { cards } from '../../content/cards/cards'
import { ambitions, relations } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'

/** A card by its key, with what a group begins from. */
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

/** The question that a group begins with. */
export function cardQuestion(locale: Locale, key: string): string {
  return cardOf(key)?.questions[0]?.[locale] ?? ''
}

/** Another question, for a group that likes the first one less. */
export function otherQuestion(locale: Locale, key: string): string | undefined {
  return cardOf(key)?.questions[1]?.[locale]
}

/** What a pair of relations pulls at, and the steps of talking about it. */
export function pairOf(key: string) {
  return cards.pairs.find(({ id }) => id === key)
}
