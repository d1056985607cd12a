import { roles } from '../src/content/check/ratingsFile'
import { forms, type Form } from '../src/core/framework'
import { rate, share, type Rate } from './statistics'
import type { Study } from './study'

/** A claim of the product, as a range that a figure must be in. */
export type Line = {
  readonly claim: string
  /** As a part of 1, or a correlation. */
  readonly measured: number
  readonly least?: number
  readonly most?: number
  readonly kind: 'part' | 'correlation'
  /** How many cases it rests on. */
  readonly of: number
}

export function holds({ measured, least = -Infinity, most = Infinity }: Line): boolean {
  return least <= measured && measured <= most
}

/**
 * How often a result without any true difference may name one: more often where statements differ.
 */
const mostNamed = (difficultySd: number) => (difficultySd <= 0.35 ? 0.07 : 0.1)
const MOST_WRONG: Readonly<Record<Form, number>> = { quick: 0.04, full: 0.01 }
const LEAST_RECOVERY: Readonly<Record<Form, number>> = { quick: 0.73, full: 0.86 }

/** Every claim with its result. */
export function linesOf(study: Study): Line[] {
  return [
    ...forms.flatMap((form) => linesOfForm(form, study.forms[form])),
    part('three pairs of own words, quick', study.threeCards, { least: 0.95 }),
    ...study.groups
      .filter(({ people }) => people >= 8)
      .map(({ people, without }) =>
        part(`group of ${String(people)} without a difference names one`, without, { most: 0.12 }),
      ),
    ...forms.map((form) => {
      const found = study.roles.map((role) => role[form].lowestMissing)
      const worst = found.toSorted((a, b) => share(b) - share(a))[0] ?? rate([])
      const claim = `truly lowest relation without a score, worst of ${String(roles.length)} roles, ${form}`
      return part(claim, worst, { most: 0.1 })
    }),
  ]
}

/** The claims about one form that do not need groups or roles. */
export function linesOfForm(form: Form, found: Study['forms'][Form]): Line[] {
  const clear = rate(found.pairs.filter(({ isClear }) => isClear).map(({ isWrong }) => isWrong))
  return [
    ...found.noDifference.map(({ difficultySd, named }) =>
      part(`no difference, difficulty ${String(difficultySd)}, and one is named, ${form}`, named, {
        most: mostNamed(difficultySd),
      }),
    ),
    part(`clear pairs in the wrong direction, ${form}`, clear, { most: MOST_WRONG[form] }),
    {
      claim: `scores correlate with the truth, ${form}`,
      measured: found.recovery,
      least: LEAST_RECOVERY[form],
      kind: 'correlation',
      of: found.scores.length,
    },
    part(`bands hold the truth, ${form}`, rate(found.scores.map(({ isHeld }) => isHeld)), {
      least: 0.85,
      most: 0.95,
    }),
    part(`unchanged, and told of a clear change, ${form}`, found.retest, { most: 0.1 }),
  ]
}

function part(claim: string, found: Rate, range: Pick<Line, 'least' | 'most'>): Line {
  return { claim, measured: share(found), kind: 'part', of: found.of, ...range }
}
