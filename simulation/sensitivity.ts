import { forms, type Form } from '../src/core/framework'
import { assumed, type Assumed, type AssumptionsFile } from './assumptions'
import { linesOfForm, type Line } from './lines'
import { ofForm, worldsOf, type Design } from './study'

/** The results of the claims where one assumption is at an end of its range. */
export type Varied = {
  readonly name: Assumed
  readonly value: number
  readonly lines: readonly Line[]
}

/**
 * Fewer people than in the study itself: this shows which assumptions matter, not whether a claim
 * holds.
 */
const size = { banks: 50, peoplePerBank: 16 }

/** Each assumption at both ends of its range, the others as they are. */
export function varyEach(
  { assumptions }: AssumptionsFile,
  design: Design,
  names: readonly Assumed[] = assumed,
): Varied[] {
  return names.flatMap((name) =>
    (['low', 'high'] as const).map((end) => {
      const value = assumptions[name][end]
      design.progress?.(`${name} ${String(value)}`)
      const { progress: _, ...silent } = design
      const varied = { ...design.assumptions, [name]: value }
      const inWorld = worldsOf({
        ...silent,
        size: { ...design.size, ...size },
        assumptions: varied,
      })
      const linesOf = (form: Form) =>
        linesOfForm(form, ofForm(form, inWorld, [varied.difficultySd]))
      return { name, value, lines: forms.flatMap(linesOf) }
    }),
  )
}
