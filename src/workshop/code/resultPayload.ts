import { ambitions, levels, pairIds, recordOf, relations, type Form } from '../../core/framework'
import {
  cellScale,
  optionalParts,
  scoreStep,
  type CellValues,
  type OptionalPart,
  type RelationValues,
  type SharedChoice,
  type SharedResult,
} from '../../core/sharedResult'
import { MOST_TOPICS } from '../../core/shareLimits'
import { wishes as wishKinds } from '../../core/wishes'
import { BitReader, BitWriter } from './bits'

/** The optional parts of a result as a number 0..15, one bit each. */
export function partsOf(result: Pick<SharedResult, OptionalPart>): number {
  return optionalParts.reduce((bits, part, i) => (result[part] ? bits | (1 << i) : bits), 0)
}

/** The number of kinds of result, by their parts. */
export const PART_KINDS = 1 << optionalParts.length

const dilemmaCount = pairIds().length

const width = {
  bank: 15,
  board: 25,
  participant: 40,
  revision: 3,
  form: 1,
  wishes: 3,
  topicCount: 2,
  topic: 6,
  choice: 3,
} as const

/** A choice that was skipped. */
const NO_CHOICE = 7

/** The encoding of values of one sort: a number of steps in `bits` bits, or `none`. */
type Scale = Readonly<Record<'bits' | 'none' | 'step' | 'from' | 'to', number>>
const score = (form: Form): Scale => ({
  bits: 5,
  none: 31,
  step: scoreStep[form],
  from: 0,
  to: 100,
})
const cell: Scale = { bits: 4, none: 15, ...cellScale }

const headBits = width.bank + width.board + width.participant + width.revision + width.form
/**
 * A part always takes the same number of bits, so that the length of a code reveals nothing about
 * its content.
 */
const partBits: Readonly<Record<OptionalPart, number>> = {
  wishes: relations.length * wishKinds.length * width.wishes,
  topics: width.topicCount + MOST_TOPICS * width.topic,
  dilemmas: dilemmaCount * width.choice,
  cells: levels.length * ambitions.length * cell.bits,
}

const lengths = Array.from({ length: PART_KINDS }, (_, parts) => {
  const bits = optionalParts.map((part, i) => (parts & (1 << i) ? partBits[part] : 0))
  return Math.ceil([headBits, relations.length * 5, ...bits].reduce((sum, n) => sum + n, 0) / 8)
})

/** The number of bytes of a result with these parts. */
export function payloadBytes(parts: number): number {
  return lengths[parts] ?? 0
}

/** Encodes a result as bytes. Throws a RangeError for a result that violates its type. */
export function encodePayload(result: SharedResult): Uint8Array {
  const writer = new BitWriter()
  const { form, now, wishes, topics, dilemmas, cells } = result
  if (cells && form === 'quick') throw new RangeError('The quick form has no cells')
  writer.write(result.bank, width.bank)
  writer.write(result.board, width.board)
  writer.write(result.participant, width.participant)
  writer.write(result.revision, width.revision)
  writer.write(form === 'full' ? 1 : 0, width.form)
  for (const id of relations) write(writer, score(form), now[id])
  if (wishes) {
    for (const id of relations) {
      for (const kind of wishKinds) writer.write(wishes[id][kind], width.wishes)
    }
  }
  if (topics) writeTopics(writer, topics)
  if (dilemmas) writeDilemmas(writer, dilemmas)
  if (cells) {
    for (const level of levels) {
      for (const ambition of ambitions) write(writer, cell, cells[level][ambition])
    }
  }
  return writer.toBytes()
}

/** Reads a result with these parts; `undefined` if the payload is not valid. */
export function decodePayload(bytes: Uint8Array, parts: number): SharedResult | undefined {
  const reader = new BitReader(bytes)
  const head = {
    bank: reader.read(width.bank),
    board: reader.read(width.board),
    participant: reader.read(width.participant),
    revision: reader.read(width.revision),
    form: reader.read(width.form) === 1 ? 'full' : 'quick',
  } as const
  const now: RelationValues = recordOf(relations, () => read(reader, score(head.form)))
  const has = (part: OptionalPart) => (parts & (1 << optionalParts.indexOf(part))) !== 0
  const result: SharedResult = {
    ...head,
    now,
    ...(has('wishes') && { wishes: recordOf(relations, () => readWishes(reader)) }),
    ...(has('topics') && { topics: readTopics(reader) }),
    ...(has('dilemmas') && { dilemmas: pairIds().map(() => readChoice(reader)) }),
    ...(has('cells') && { cells: readCells(reader) }),
  }
  if (result.cells && result.form === 'quick') return undefined
  return reader.isDone() ? result : undefined
}

function readWishes(reader: BitReader) {
  return recordOf(wishKinds, () => reader.read(width.wishes))
}

function writeTopics(writer: BitWriter, topics: readonly number[]): void {
  writer.write(topics.length, width.topicCount)
  for (let i = 0; i < MOST_TOPICS; i++) writer.write(topics[i] ?? 0, width.topic)
}

function readTopics(reader: BitReader): number[] {
  const count = reader.read(width.topicCount)
  const places = Array.from({ length: MOST_TOPICS }, () => reader.read(width.topic))
  if (places.slice(count).some((place) => place !== 0)) reader.refuse()
  return places.slice(0, count)
}

function writeDilemmas(writer: BitWriter, choices: readonly (SharedChoice | null)[]): void {
  if (choices.length !== dilemmaCount) throw new RangeError('A choice for every dilemma')
  for (const choice of choices) {
    if (choice !== null && choice > 3) throw new RangeError(`${String(choice)} is no choice`)
    writer.write(choice ?? NO_CHOICE, width.choice)
  }
}

function readChoice(reader: BitReader): SharedChoice | null {
  const choice = reader.read(width.choice)
  if (choice === NO_CHOICE) return null
  if (choice > 3) reader.refuse()
  return choice as SharedChoice
}

function readCells(reader: BitReader): CellValues {
  return recordOf(levels, () => recordOf(ambitions, () => read(reader, cell)))
}

function write(writer: BitWriter, scale: Scale, value: number | null): void {
  if (value !== null && (value < scale.from || value > scale.to)) {
    throw new RangeError(`${String(value)} is not on the scale`)
  }
  writer.write(value === null ? scale.none : (value - scale.from) / scale.step, scale.bits)
}

function read(reader: BitReader, scale: Scale): number | null {
  const steps = reader.read(scale.bits)
  if (steps === scale.none) return null
  const value = scale.from + steps * scale.step
  if (value > scale.to) reader.refuse()
  return value
}
