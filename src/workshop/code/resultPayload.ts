import { ambitions, levels, recordOf, relations } from '../../core/framework'
import {
  MOST_TWELFTHS,
  optionalParts,
  type CellValues,
  type OptionalPart,
  type RelationValues,
  type SharedResult,
} from '../../core/sharedResult'
import { BitReader, BitWriter } from './bits'

/** Which optional parts a result has; 0..3, one bit each. */
export function partsOf(result: Pick<SharedResult, OptionalPart>): number {
  return optionalParts.reduce((bits, part, i) => (result[part] ? bits | (1 << i) : bits), 0)
}

/** How many kinds of result there are, by their parts. */
export const PART_KINDS = 1 << optionalParts.length

const HEAD_BITS = 64
const FIVE_BITS = 25
const partBits: Readonly<Record<OptionalPart, number>> = { dilemmas: 20, cells: 48 }

const lengths = Array.from({ length: PART_KINDS }, (_, parts) => {
  const bits = optionalParts.map((part, i) => (parts & (1 << i) ? partBits[part] : 0))
  return Math.ceil([HEAD_BITS, FIVE_BITS, ...bits].reduce((sum, n) => sum + n, 0) / 8)
})

/** How many bytes a result with these parts takes. */
export function payloadBytes(parts: number): number {
  return lengths[parts] ?? 0
}

/** How values of one sort are written: as a number of steps in `width` bits, or as `none`. */
type Scale = Readonly<Record<'width' | 'none' | 'step' | 'from' | 'to', number>>
const score: Scale = { width: 5, none: 31, step: 5, from: 0, to: 100 }
const share: Scale = { width: 4, none: 15, step: 1, from: 0, to: MOST_TWELFTHS }
const cell: Scale = { width: 4, none: 15, step: 10, from: 10, to: 90 }

/** Encodes a result as bytes. Throws a RangeError for a result that violates its type. */
export function encodePayload(result: SharedResult): Uint8Array {
  const writer = new BitWriter()
  if (result.cells && result.form === 'quick') throw new RangeError('The quick form has no cells')
  writer.write(result.bank, 15)
  writer.write(result.board, 25)
  writer.write(result.nonce, 20)
  writer.write(result.revision, 3)
  writer.write(result.form === 'full' ? 1 : 0, 1)
  writeRelations(writer, score, result.now)
  if (result.dilemmas) writeRelations(writer, share, result.dilemmas)
  if (result.cells) {
    for (const level of levels) {
      for (const ambition of ambitions) write(writer, cell, result.cells[level][ambition])
    }
  }
  return writer.toBytes()
}

/** Reads a result with these parts; `undefined` if the payload is not valid. */
export function decodePayload(reader: BitReader, parts: number): SharedResult | undefined {
  const head: SharedResult = {
    bank: reader.read(15),
    board: reader.read(25),
    nonce: reader.read(20),
    revision: reader.read(3),
    form: reader.read(1) === 1 ? 'full' : 'quick',
    now: readRelations(reader, score),
  }
  const result = parts === 0 ? head : { ...head, ...readParts(reader, parts) }
  if (result.cells && result.form === 'quick') return undefined
  return reader.isDone() ? result : undefined
}

function readParts(reader: BitReader, parts: number): Pick<SharedResult, OptionalPart> {
  const has = (part: OptionalPart) => (parts & (1 << optionalParts.indexOf(part))) !== 0
  return {
    ...(has('dilemmas') && { dilemmas: readRelations(reader, share) }),
    ...(has('cells') && { cells: readCells(reader) }),
  }
}

function writeRelations(writer: BitWriter, scale: Scale, values: RelationValues): void {
  for (const relation of relations) write(writer, scale, values[relation])
}

function readRelations(reader: BitReader, scale: Scale): RelationValues {
  // Written out: for ten thousand codes this takes a third of the time of a loop.
  return {
    politics: read(reader, scale),
    organisation: read(reader, scale),
    society: read(reader, scale),
    citizens: read(reader, scale),
    profession: read(reader, scale),
  }
}

function readCells(reader: BitReader): CellValues {
  return recordOf(levels, () => recordOf(ambitions, () => read(reader, cell)))
}

function write(writer: BitWriter, scale: Scale, value: number | null): void {
  if (value !== null && (value < scale.from || value > scale.to)) {
    throw new RangeError(`${String(value)} is not on the scale`)
  }
  writer.write(value === null ? scale.none : (value - scale.from) / scale.step, scale.width)
}

function read(reader: BitReader, scale: Scale): number | null {
  const steps = reader.read(scale.width)
  if (steps === scale.none) return null
  const value = scale.from + steps * scale.step
  if (value > scale.to) reader.refuse()
  return value
}
