import * as z from 'zod/mini'
import { agreementKinds, agreementLengths, MOST_AGREEMENTS } from './agreements'
import { rejectionReasons } from './collect'
import { countIds, figureIds, medianIds } from './figures'
import { LONGEST_STEP } from '../course/stepClock'
import { relations } from '../../core/framework'
import { thirds } from '../../core/thirds'
import { LEAST_ON_A_SIDE, leastThresholds } from '../../core/thresholds'
import { cleanName } from '../../core/cleanName'
import { limits } from '../../core/limits'
import { handsViews, views } from '../../core/views'
import { visiblePicture } from './visiblePicture'
import { savedParticipant, savedPerson } from '../../record/savedResult'
import { schemaOf } from '../../record/savedScan'
import { savedWorkshop } from '../../record/savedWorkshop'
import { pick } from '../../record/shape'
import type { Parsed } from '../../core/parsed'

/** The most letters in the title of an earlier session, including the mark of a practice board. */
const MOST_EARLIER = 120

const MOST_STEPS = 101

/** The version of the schema below. A change takes a new number; older boards cannot be read. */
export const BOARD_SCHEMA = 4

const people = z.int().check(z.minimum(0), z.maximum(limits.people))
const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most))
const moment = z.iso.datetime()
const list = <Item extends z.core.$ZodType>(item: Item, most: number) =>
  z.readonly(z.array(item).check(z.maxLength(most)))
const participant = z.strictObject(savedParticipant)

const round = z.strictObject({
  closed: moment,
  members: list(
    z.strictObject({
      participant: savedPerson.participant,
      marks: z.string().check(z.regex(/^[\w.-]*$/), z.maxLength(figureIds.length)),
    }),
    limits.people,
  ),
  published: list(z.enum(figureIds), figureIds.length),
})

const shown = z.int().check(z.minimum(0), z.maximum(100), z.multipleOf(5))
const figure = {
  median: shown,
  q1: z.exactOptional(shown),
  q3: z.exactOptional(shown),
  apart: z.exactOptional(z.literal(true)),
}

const several = z.int().check(z.minimum(LEAST_ON_A_SIDE), z.maximum(limits.people))
const parts = {
  parts: list(z.strictObject({ thirds: list(z.enum(thirds), 2), people: several }), thirds.length),
}
const sides = { sides: list(z.union([several, z.enum(['few', 'most'])]), 2) }

/** The number of people with a value. */
const behind = { n: z.int().check(z.minimum(leastThresholds.median), z.maximum(limits.people)) }

/** A picture, with extra keys on each figure that only the board knows. */
function pictureWith<Shape extends z.core.$ZodShape>(more: Shape) {
  return z.strictObject({
    closed: moment,
    people,
    figures: z.partialRecord(z.enum(medianIds), z.strictObject({ ...figure, ...more })),
    thirds: z.partialRecord(z.enum(relations), z.strictObject({ ...parts, ...more })),
    counts: z.partialRecord(z.enum(countIds), z.strictObject({ ...sides, ...more })),
    named: list(z.strictObject({ upper: z.enum(relations), lower: z.enum(relations) }), 10),
  })
}

/** The part that everybody may see: never data of one person, nor how many people have a value. */
const picture = pictureWith({})
const countedPicture = pictureWith(behind)

const words = (least: number, most: number) =>
  z.string().check(
    z.minLength(least),
    z.maxLength(most),
    z.refine((text) => text === cleanName(text, most)),
  )
const agreements = list(
  z.strictObject({
    kind: z.enum(agreementKinds),
    what: words(1, agreementLengths.what),
    who: words(0, agreementLengths.who),
    when: words(0, agreementLengths.when),
  }),
  MOST_AGREEMENTS,
)

/** The part that the group may see on the projector, if chosen on the board. */
const onScreen = {
  workshop: savedWorkshop,
  /** Whether it is filled with invented people, to try it out. */
  practice: z.boolean(),
  /** The number of people in the room, if the trainer entered it. */
  headcount: z.exactOptional(people),
  /** The fewest people that a figure needs. */
  thresholds: z.strictObject({
    median: z.int().check(z.minimum(leastThresholds.median), z.maximum(limits.people)),
    quartiles: z.int().check(z.minimum(leastThresholds.quartiles), z.maximum(limits.people)),
    thirds: z.int().check(z.minimum(leastThresholds.thirds), z.maximum(limits.people)),
  }),
  picture: z.exactOptional(picture),
  /** The view on the projector now. */
  view: z.enum(views),
  /** The number of hands raised for each choice, as counted by the trainer. */
  hands: z.partialRecord(z.enum(handsViews), list(people, 3)),
  /** An earlier session to begin from: its picture to compare with, and its agreements. */
  earlier: z.exactOptional(z.strictObject({ title: words(1, MOST_EARLIER), picture, agreements })),
  agreements,
  /** The day on which the group meets again. */
  nextDay: z.exactOptional(z.iso.date()),
  /** The script that is followed, and how far it is. */
  course: z.strictObject({
    script: z.string().check(z.maxLength(40)),
    step: count(MOST_STEPS - 1),
    screen: count(100),
    /**
     * When the session and this step began, and for how many seconds each step was led when it was
     * left; absent until the trainer begins.
     */
    clock: z.exactOptional(
      z.strictObject({
        began: moment,
        since: moment,
        spent: z.exactOptional(list(count(LONGEST_STEP), MOST_STEPS)),
      }),
    ),
  }),
}

const kept = {
  schema: z.literal(BOARD_SCHEMA),
  /** Changes with every write, so that two tabs never overwrite each other. */
  revision: z.int().check(z.minimum(0)),
}

export const savedScreen = z.strictObject({
  ...kept,
  /**
   * The number of codes that count, which is the number of people in the picture after the next
   * round.
   */
  codes: people,
  /** The number of pictures made. */
  closedRounds: count(limits.rounds),
  ...onScreen,
  picture: z.exactOptional(picture),
})

export const savedBoard = z.strictObject({
  ...kept,
  ...onScreen,
  picture: z.exactOptional(countedPicture),
  /** Whether this board makes the picture; of the boards of a workshop only one does. */
  publishes: z.boolean(),
  /** How often that passed to another device. The board with the highest number is right. */
  handovers: count(limits.handovers),
  /** This device passed it on, and has not heard yet that the file arrived. */
  handedOver: z.exactOptional(z.literal(true)),
  /** X25519, 32 bytes as base64url: its holder can read every sealed code. */
  privateKey: z.string().check(z.length(43)),
  made: moment,
  participants: list(participant, limits.people),
  removed: list(z.strictObject(savedPerson), limits.people),
  rejected: list(
    z.strictObject({ mark: z.string().check(z.maxLength(40)), reason: z.enum(rejectionReasons) }),
    limits.people,
  ),
  rounds: list(round, limits.rounds),
})

export type Board = z.infer<typeof savedBoard>

/** Everything the projector page reads: no data of one person, no key. */
export type Screen = z.infer<typeof savedScreen>

type Problem = 'newer' | 'unreadable'

/** Reads what storage or a file holds. A board of a newer version must be left as it is. */
export function decodeBoard(raw: unknown): Parsed<Board, Problem> {
  return decode(savedBoard, raw)
}

export function decodeScreen(raw: unknown): Parsed<Screen, Problem> {
  return decode(savedScreen, raw)
}

function decode<Value>(schema: z.ZodMiniType<Value>, raw: unknown): Parsed<Value, Problem> {
  if (schemaOf(raw) > BOARD_SCHEMA) return { ok: false, problem: 'newer' }
  const result = schema.safeParse(raw)
  return result.success ? { ok: true, value: result.data } : { ok: false, problem: 'unreadable' }
}

/** The projector's part of a board. */
export function screenOf(board: Board): Screen {
  const { schema, revision, participants, picture: whole, rounds, thresholds } = board
  const chosen = pick(board, Object.keys(onScreen) as (keyof typeof onScreen)[])
  const visible = whole && visiblePicture(whole, thresholds)
  return {
    schema,
    revision,
    codes: participants.length,
    closedRounds: rounds.length,
    ...chosen,
    ...(visible && { picture: visible }),
  }
}
