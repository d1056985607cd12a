import { roles } from '../src/content/check/ratingsFile'
import { forms, recordOf, type Form } from '../src/core/framework'
import type { Assumptions, Size } from './assumptions'
import { chanceFor } from './chance'
import type { Calibration } from './items/calibration'
import { pilotsOf } from './pilots'
import type { Rate } from './statistics'
import {
  base,
  groupsOf,
  noDifference,
  ofRole,
  retest,
  threeCards,
  type Base,
  type Making,
  type OfRole,
} from './worlds'

/** How much statements differ where people do not: not at all, as assumed, and a lot. */
const difficulties = [0, 0.35, 0.6]
const groupSizes = [5, 8, 12, 25, 100] as const
/** The true difference that groups are tested with, besides none, in points. */
export const GROUP_DIFFERENCE = 15
const PILOTS = 8
/** How many other banks, and how many people answer each. */
const [BANKS, PEOPLE] = [12, 250]

/** The results for one form. */
export type OfForm = Base & {
  /** How many people without any difference are told of one, for each difficulty. */
  readonly noDifference: readonly { difficultySd: number; named: Rate }[]
  readonly retest: Rate
}

export type Study = {
  readonly forms: Readonly<Record<Form, OfForm>>
  /** Of people who fill in the quick form. */
  readonly threeCards: Rate
  /** How many people without any difference are told of one, for each of several banks. */
  readonly oneBank: Readonly<Record<Form, readonly Rate[]>>
  readonly groups: readonly { people: number; without: Rate; with: Rate }[]
  readonly pilots: readonly Calibration[]
  readonly roles: readonly ({ role: string } & Readonly<Record<Form, OfRole>>)[]
}

export type Design = {
  readonly assumptions: Assumptions
  readonly size: Size
  readonly seed: number
  /** Says which world comes next. */
  readonly progress?: (world: string) => void
}

/**
 * Every world once. A world has its own random numbers, by its name, so that others do not affect
 * it.
 */
export function carryOut(design: Design): Study {
  const inWorld = worldsOf(design)
  return {
    forms: recordOf(forms, (form) => ofForm(form, inWorld)),
    threeCards: inWorld('own words, quick', (making) => threeCards('quick', making)),
    oneBank: recordOf(forms, (form) =>
      inWorld(`one bank, ${form}`, (making) => oneBank(form, making)),
    ),
    groups: groupSizes.map((people) => ({
      people,
      without: inWorld(`groups of ${String(people)}`, (making) => groupsOf(people, 0, making)),
      with: inWorld(`groups of ${String(people)} that differ`, (making) =>
        groupsOf(people, GROUP_DIFFERENCE, making),
      ),
    })),
    pilots: inWorld('pilots', (making) => pilotsOf(PILOTS, making)),
    roles: roles.map((role) => ({
      role,
      ...recordOf(forms, (form) =>
        inWorld(`${role}, ${form}`, (making) => ofRole(role, form, making)),
      ),
    })),
  }
}

/**
 * The results for one form, without groups and roles.
 * @param tried how much statements differ where people do not, in answers
 */
export function ofForm(
  form: Form,
  inWorld: ReturnType<typeof worldsOf>,
  tried: readonly number[] = difficulties,
): OfForm {
  return {
    noDifference: tried.map((difficultySd) => ({
      difficultySd,
      named: inWorld(`no difference ${String(difficultySd)}, ${form}`, (making) =>
        noDifference(form, difficultySd, making),
      ),
    })),
    ...inWorld(`base, ${form}`, (making) => base(form, making)),
    retest: inWorld(`retest, ${form}`, (making) => retest(form, making)),
  }
}

export function worldsOf({ assumptions, size, seed, progress }: Design) {
  return <Found>(world: string, find: (making: Making) => Found): Found => {
    progress?.(world)
    return find({ assumptions, size, chance: chanceFor(seed, world) })
  }
}

/** People without differences, with statements that differ as assumed, bank by bank. */
function oneBank(form: Form, making: Making): Rate[] {
  const size = { ...making.size, banks: 1, peoplePerBank: PEOPLE }
  return Array.from({ length: BANKS }, () =>
    noDifference(form, making.assumptions.difficultySd, { ...making, size }),
  )
}
