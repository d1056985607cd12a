import type { Relation } from './framework'

/** A choice between two relations. */
export type Dilemma = { readonly id: string; readonly a: Relation; readonly b: Relation }

/** Clearly A is 3, rather A 2, rather B 1, clearly B 0. */
export type DilemmaChoices = Readonly<Record<string, 0 | 1 | 2 | 3>>

/** The choice that counts in each dilemma: the first one, made before the facts change. */
export function firstChoices(
  made: Readonly<Record<string, readonly (0 | 1 | 2 | 3)[]>>,
): DilemmaChoices {
  return Object.fromEntries(
    Object.entries(made).flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first]])),
  )
}

type Agreement = {
  /** The number of compared dilemmas in which the relation with the higher score was chosen. */
  readonly same: number
  /** The number of choices between relations that have different scores. */
  readonly compared: number
}

/** How often the relation with the higher score was also the one chosen. */
export function agreementOf(
  dilemmas: readonly Dilemma[],
  choices: DilemmaChoices,
  scoreOf: (relation: Relation) => number | undefined,
): Agreement {
  const agrees = dilemmas.flatMap(({ id, a, b }) => {
    const [choice, forA, forB] = [choices[id], scoreOf(a), scoreOf(b)]
    if (choice === undefined || forA === undefined || forB === undefined || forA === forB) return []
    return [choice >= 2 === forA > forB]
  })
  return { same: agrees.filter(Boolean).length, compared: agrees.length }
}
