import { countedStatements } from '../../content/bank'
import { cards } from '../../content/cards/cards'
import { levels, relations, type Form, type Level, type Relation } from '../../core/framework'
import { countWishes } from '../../core/wishes'
import type { ScanData } from '../../record/shape'
import type { Locale } from '../../ui/language/locale'
import { ownWordsOf } from '../ownWords/ownWords'

/** An experiment of a card: about one relation, for me, my team or my organisation. */
export type Idea = { readonly relation: Relation; readonly level: Level }

const mine: readonly Relation[] = ['profession']

type Marked = Pick<ScanData, 'answers' | 'ownWords' | 'wishes'>

/**
 * The relations to suggest a step for, the most fitting first: the lower one in a topic, then those
 * the person wants more of, then the lower one on a card of own words, then the others. If nothing
 * points to any of them, their own craft, which everybody has.
 */
export function fittingRelations(form: Form, { answers, ownWords, wishes }: Marked): Relation[] {
  const words = ownWordsOf(form, answers, ownWords)
  const leastIn = (found: typeof words) => found.map(({ contrast }) => contrast.low.relation)
  const wanted = countWishes(countedStatements(form, answers), wishes)
  const byWish = relations
    .filter((relation) => wanted[relation].more > wanted[relation].less)
    .sort((a, b) => wanted[b].more - wanted[a].more)
  const pointed = [...leastIn(words.filter(({ isTopic }) => isTopic)), ...byWish, ...leastIn(words)]
  return [...new Set([...pointed, ...(pointed.length === 0 ? mine : []), ...relations])]
}

/** An idea in words; nothing if there is no idea. */
export function ideaText(idea: Idea | undefined, locale: Locale): string {
  return idea ? cards.relations[idea.relation].experiments[idea.level][locale] : ''
}

/** The idea with exactly this text in any language; none if somebody wrote it themselves. */
export function ideaIn(text: string): Idea | undefined {
  return relations
    .flatMap((relation) => levels.map((level) => ({ relation, level })))
    .find(({ relation, level }) =>
      Object.values(cards.relations[relation].experiments[level]).includes(text),
    )
}

/** The same sort of step for the relation that comes next; after the last the first again. */
export function anotherIdea(
  fitting: readonly Relation[],
  { relation, level }: Idea,
): Idea | undefined {
  const next = fitting[(fitting.indexOf(relation) + 1) % fitting.length]
  return next && { relation: next, level }
}
