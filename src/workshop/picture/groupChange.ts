import { relations, type Form, type Relation } from '../../core/framework'
import { isFirm, isNamed } from './groupFindings'
import type { Figure, Picture } from '../board/rounds'

/** One relation in two sessions of a group. */
export type GroupChange = {
  readonly relation: Relation
  readonly before: Figure | undefined
  readonly after: Figure | undefined
  /** `none` too small to name; absent if one of the two rests on too few people. */
  readonly change?: 'more' | 'less' | 'none'
}

/** Two pictures of the same form and the same statements side by side, relation by relation. */
export function compareGroups(then: Picture, now: Picture, form: Form): GroupChange[] {
  return relations.map((relation) => {
    const [before, after] = [then, now].map(({ figures }) => figures[`now.${relation}`])
    const sides = { relation, before, after }
    if (!isFirm(before) || !isFirm(after)) return sides
    const points = after.median - before.median
    if (!isNamed(points, form)) return { ...sides, change: 'none' }
    return { ...sides, change: points > 0 ? 'more' : 'less' }
  })
}

type Asked = { readonly form: Form; readonly bank: number }

/** Why two sessions may not be put side by side, if there is a reason. */
export function whyGroupsDiffer(one: Asked, other: Asked): 'form' | 'bank' | undefined {
  if (one.form !== other.form) return 'form'
  return one.bank === other.bank ? undefined : 'bank'
}
