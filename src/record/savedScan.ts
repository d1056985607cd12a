import * as z from 'zod/mini'
import { forms } from '../core/framework'
import { limits } from '../core/limits'
import { optionalParts, PARTICIPANT_NUMBERS } from '../core/sharedResult'
import { frequencies } from '../core/statement'
import { wishes } from '../core/wishes'
import { migrate } from './migrations'
import { savedColleague } from './savedColleague'
import { savedResult } from './savedResult'
import { savedWorkshop } from './savedWorkshop'
import { line, step } from './stepShape'
import type { Parsed } from '../core/parsed'

/**
 * The version of the schema below. Any change, an optional key too, takes a new number here and in
 * `toSaved.ts`, a migration and a sample: to an older version of the app it is then newer, not damaged.
 */
export const SAVED_SCAN_SCHEMA = 7

const id = z.string().check(z.maxLength(80))
/** A choice in a dilemma: 3 clearly A, 2 rather A, 1 rather B, 0 clearly B. */
const choice = z.literal([0, 1, 2, 3])

/** The text of a result code. */
const code = z.string().check(z.maxLength(200))

/** Two statements side by side, named as in `keyOfContrast`. */
const contrasts = z.array(z.string().check(z.maxLength(170))).check(z.maxLength(5000))

/** A person's work in one scan, however it is kept. */
const work = {
  /** The question bank that the answers belong to. */
  bank: z.strictObject({
    id: z.string().check(z.maxLength(40)),
    version: z.int().check(z.minimum(1)),
    fingerprint: z.string().check(z.maxLength(40)),
  }),
  answers: z.record(id, z.union([z.literal([...frequencies]), z.literal('na')])),
  /** The first choice in each dilemma, then the one after each turn. */
  choices: z.record(id, z.array(choice).check(z.minLength(1), z.maxLength(3))),
  /** The one thing to do next; absent until the person does something with it. */
  step: z.optional(step),
  /** The public value that the next step serves, and for whom. */
  publicValue: line,
  /** The statements that should happen more or less often, as they are worded. */
  wishes: z.record(id, z.enum(wishes)),
  /** The person's marks on answers side by side: worth talking about, or put away, oldest first. */
  ownWords: z.partialRecord(z.enum(['topics', 'unrecognised']), contrasts),
  /** The day of the last answer, in the person's time zone, as in `2026-11-24`. */
  answeredOn: z.optional(z.iso.date()),
}

/** A scan that was put aside, to look at again or to compare. */
const earlierScan = z.strictObject({
  id,
  name: line,
  /** When it was put aside, as in `2026-11-24T10:30:00.000Z`. */
  date: z.iso.datetime(),
  form: z.enum(forms),
  ...work,
})

/** A person's data that is kept both on a device and in a file. */
export const everything = {
  schema: z.literal(SAVED_SCAN_SCHEMA),
  ...work,
  /** The person's last place in the app; absent before the first step. */
  place: z.optional(
    z.strictObject({
      form: z.enum(forms),
      at: z.union([z.int().check(z.minimum(1), z.maximum(99)), z.enum(['review', 'result'])]),
    }),
  ),
  earlier: z.array(earlierScan).check(z.maxLength(limits.earlier), z.refine(eachHasItsOwnId)),
  /** Results of colleagues that the person chose to keep; newest first. */
  colleagues: z.array(savedColleague).check(z.maxLength(limits.colleagues)),
}

/** Everything in a record. Each of its parts has a row in `shape.ts`. */
export const savedScan = z.strictObject({
  /** Changes with every write, so that two tabs never overwrite each other. */
  revision: z.int().check(z.minimum(1)),
  /** The blocks that already gave their one reminder, as in `quick/2`. */
  reminded: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(100)),
  /** The workshop that the person takes part in; only on this device. */
  workshop: z.optional(
    z.strictObject({
      asked: savedWorkshop,
      /** Random; by this number a second code of the same person replaces the first. */
      participant: z.int().check(z.minimum(0), z.maximum(PARTICIPANT_NUMBERS - 1)),
      /** What was shared last, the code that carried it, and what the person left out of it. */
      given: z.optional(
        z.strictObject({
          result: savedResult,
          code,
          leftOut: z.readonly(
            z.array(z.enum(optionalParts)).check(z.maxLength(optionalParts.length)),
          ),
        }),
      ),
    }),
  ),
  ...everything,
})

export type SavedScan = z.infer<typeof savedScan>
export type EarlierScan = z.infer<typeof earlierScan>
export type Step = z.infer<typeof step>
export type KeptColleague = z.infer<typeof savedColleague>
export type Choice = z.infer<typeof choice>
export type SavedScanProblem = 'newer' | 'unreadable'

/**
 * Reads what storage or a file holds, of any schema up to this one. A scan written by a newer
 * build, or with a newer question bank, is `newer` and must be left as it is.
 */
export function decodeSavedScan(
  raw: unknown,
  bankVersion: number,
): Parsed<SavedScan, SavedScanProblem> {
  const schema = schemaOf(raw)
  if (schema > SAVED_SCAN_SCHEMA) return { ok: false, problem: 'newer' }
  const result = savedScan.safeParse(migrate(raw, schema))
  if (!result.success) return { ok: false, problem: 'unreadable' }
  if (isFromNewerBank(result.data, bankVersion)) return { ok: false, problem: 'newer' }
  return { ok: true, value: result.data }
}

/** The schema version that outside data claims to have, 0 if it claims none. */
export function schemaOf(raw: unknown): number {
  const found = z.looseObject({ schema: z.number() }).safeParse(raw)
  return found.success ? found.data.schema : 0
}

/** Whether any of the scans was filled in with a newer question bank than this build has. */
export function isFromNewerBank(
  { bank, earlier }: Pick<SavedScan, 'bank' | 'earlier'>,
  bankVersion: number,
): boolean {
  return [{ bank }, ...earlier].some((scan) => scan.bank.version > bankVersion)
}

function eachHasItsOwnId(scans: readonly { readonly id: string }[]): boolean {
  return new Set(scans.map((scan) => scan.id)).size === scans.length
}
