import { recordOf, relations, type Relation } from './framework'

/** A choice between two relations. */
export type Dilemma = { readonly id: string; readonly a: Relation; readonly b: Relation }

/** Clearly A is 3, rather A 2, rather B 1, clearly B 0. */
export type DilemmaChoices = Readonly<Record<string, 0 | 1 | 2 | 3>>

type DilemmaShare = {
  /** In how many answered dilemmas the relation was one of the two. */
  readonly tookPart: number
  /** In how many of those it outweighed the other relation. */
  readonly heavier: number
  /** 0..100: points as per cent of those possible; absent with fewer than three dilemmas. */
  readonly share?: number
}

export type DilemmaScore = {
  readonly relations: Record<Relation, DilemmaShare>
}

/** The choice that counts in each dilemma: the first one, made before the facts were changed. */
export function firstChoices(
  made: Readonly<Record<string, readonly (0 | 1 | 2 | 3)[]>>,
): DilemmaChoices {
  return Object.fromEntries(
    Object.entries(made).flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first]])),
  )
}

const SHARE_FROM = 3
const MOST_POINTS = 3

/**
 * The share of every relation in the choices: 100 · points / (3 · dilemmas it was part of).
 * Ipsative: with everything answered the mean is 50, so shares are never mixed with scale scores
 * and never compared between people.
 * @param choices by dilemma id; skipped dilemmas are absent
 */
export function scoreDilemmas(dilemmas: readonly Dilemma[], choices: DilemmaChoices): DilemmaScore {
  const answered = dilemmas.flatMap(({ id, a, b }) => {
    const points = choices[id]
    return points === undefined ? [] : [{ a, b, points }]
  })
  const shares = recordOf(relations, (relation): DilemmaShare => {
    const points = answered.flatMap(({ a, b, points: forA }) =>
      a === relation ? [forA] : b === relation ? [MOST_POINTS - forA] : [],
    )
    const tookPart = points.length
    const total = points.reduce((sum, x) => sum + x, 0)
    return {
      tookPart,
      heavier: points.filter((x) => x > MOST_POINTS / 2).length,
      ...(tookPart >= SHARE_FROM && { share: (100 * total) / (MOST_POINTS * tookPart) }),
    }
  })
  return { relations: shares }
}

type Agreement = {
  /** In how many of the compared dilemmas the relation with the higher score was chosen. */
  readonly same: number
  /** How many choices lie between relations that both have a score, and not the same one. */
  readonly compared: number
}

/** How often a choice went to the relation that has the higher score as well. */
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
