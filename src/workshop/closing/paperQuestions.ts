import type { CardRef } from '../../content/cards/cardRef'
import { keyOf } from '../../content/cards/cardRef'
import { cards } from '../../content/cards/cards'
import type { Form } from '../../core/framework'
import type { Agreement } from '../board/agreements'
import type { Picture } from '../board/rounds'
import { cardsForGroup, findInGroup } from '../picture/groupFindings'
import type { Locale } from '../../ui/language/locale'
import { agreementSize } from './agreementGroups'

/** A question of a conversation card, under the title of that card. */
export type PaperQuestion = { readonly title: string; readonly question: string }

/** The number of questions that fit with everything else on the second page. */
export function questionsBeside(
  { form, dilemmas }: { readonly form: Form; readonly dilemmas: boolean },
  agreements: readonly Agreement[],
): number {
  const size = agreementSize(agreements)
  if (form === 'full' && dilemmas) return size === 'tiny' ? 0 : 2
  return size === 'tiny' || dilemmas ? 4 : 6
}

/** For any group: about its purpose, and about how it weighs interests. */
const forAny = ['purpose', 'professional'] as const

/** The questions of the cards that fit a group: of each card the first, then the others. */
export function paperQuestions(
  picture: Picture | undefined,
  locale: Locale,
  most: number,
): PaperQuestion[] {
  const fitting = picture ? cardsForGroup(findInGroup(picture)).map(({ card }) => card) : []
  const any = forAny.map((ambition): CardRef => ({ kind: 'ambition', ambition }))
  const deck = new Map([...fitting, ...any].map((card) => [keyOf(card), card]))
  const asked = [...deck.values()].map((card) => questionsOf(card, locale))
  const firsts = asked.flatMap((some) => some.slice(0, 1))
  const others = asked.flatMap((some) => some.slice(1))
  return [...firsts, ...others].slice(0, most)
}

function questionsOf(card: CardRef, locale: Locale): PaperQuestion[] {
  switch (card.kind) {
    case 'relation': {
      const { title, questions } = cards.relations[card.relation]
      return (['team', 'colleague', 'self'] as const).map((who) => ({
        title: title[locale],
        question: questions[who][locale],
      }))
    }
    case 'pair':
      return cards.pairs
        .filter((pair) => keyOf({ kind: 'pair', ...pair }) === keyOf(card))
        .map(({ title, question }) => ({ title: title[locale], question: question[locale] }))
    case 'ambition': {
      const { title, questions } = cards.ambitions[card.ambition]
      return questions.map((question) => ({ title: title[locale], question: question[locale] }))
    }
  }
}
