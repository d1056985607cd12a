import { cleanName } from '../../core/cleanName'
import { ambitions, levels, recordOf, relations } from '../../core/framework'
import { localeIds } from '../../ui/language/locale'
import type { OwnCards, OwnDilemma } from '../inUse'
import type { PairEntry } from '../schema'
import type { Text } from '../textsWithin'
import { pairIdOf, type OwnParts } from './ownParts'
import type { OwnText } from './ownText'

/** Writes a text in every language of the app. */
export type InLanguages = (text: OwnText, longest?: number) => Text

/** A text in every language of the app; where it lacks one, in its first language. */
export function inLanguages(first: keyof Text): InLanguages {
  return (text, longest = Infinity) =>
    recordOf(localeIds, (locale) =>
      cleanName(typeof text === 'string' ? text : (text[locale] ?? text[first] ?? ''), longest),
    )
}

/** The dilemmas of a bank, in its order. */
export function dilemmasOf({ dilemmas = [] }: OwnParts, text: InLanguages): OwnDilemma[] {
  return dilemmas.map(({ a, b, name, situation, optionA, optionB, turns, question }) => ({
    id: pairIdOf({ a, b }),
    a,
    b,
    name: text(name),
    situation: text(situation),
    optionA: text(optionA),
    optionB: text(optionB),
    turns: turns.map((turn) => ({ towards: turn.towards, text: text(turn.text) })),
    question: text(question),
  }))
}

/** The conversation cards of a bank. */
export function cardsOf({ cards = {} }: OwnParts, text: InLanguages): OwnCards {
  const { relations: ofRelations = {}, pairs = [], ambitions: ofAmbitions = {} } = cards
  return {
    relations: mapped(relations, ofRelations, ({ title, questions, experiments }) => ({
      title: text(title),
      questions: {
        self: text(questions.self),
        colleague: text(questions.colleague),
        team: text(questions.team),
      },
      experiments: recordOf(levels, (level) => text(experiments[level])),
    })),
    pairs: pairs.map(({ a, b, title, tension, question, method }) => ({
      id: pairIdOf({ a, b }),
      a,
      b,
      title: text(title),
      tension: text(tension),
      question: text(question),
      method: {
        minutes: method.minutes,
        people: text(method.people),
        steps: method.steps.map((step) => text(step)),
      },
    })),
    ambitions: mapped(ambitions, ofAmbitions, (card) => ({
      title: text(card.title),
      text: text(card.text),
      questions: card.questions.map((question) => text(question)),
    })),
  }
}

/** Makes the entries that exist for these ids, in their order. */
function mapped<Id extends string, From, To>(
  ids: readonly Id[],
  from: Readonly<Partial<Record<Id, From>>>,
  change: (value: From) => To,
): Partial<Record<Id, To>> {
  const found: Partial<Record<Id, To>> = {}
  for (const id of ids) {
    const value = from[id]
    if (value !== undefined) found[id] = change(value)
  }
  return found
}

/** The places of the two statements that a pair is about; nothing where it does not name two. */
export function placesOf(
  { high, low }: { readonly high: string; readonly low: string },
  ids: readonly string[],
): readonly [number, number] | undefined {
  const [first, second] = [high, low].map((id) =>
    ids.indexOf(id) === ids.lastIndexOf(id) ? ids.indexOf(id) : -1,
  )
  if (first === undefined || second === undefined) return undefined
  return first < 0 || second < 0 || first === second ? undefined : [first, second]
}

/** A bank's texts about two of its statements. */
export function pairsOf({ pairs = [] }: OwnParts, text: InLanguages): PairEntry[] {
  return pairs.map(({ high, low, title, question }) => ({
    high,
    low,
    title: text(title),
    question: text(question),
  }))
}
