import * as fc from 'fast-check'
import type { EarlierScan, SavedScan } from '../../src/record/savedScan'
import { emptyScan, parts, workParts, type Part } from '../../src/record/shape'
import { optionalParts } from '../../src/core/sharedResult'
import { wishes as kinds } from '../../src/core/wishes'
import { anyAnswer } from './answers'
import { anyColleague } from './colleagues'
import { anySharedResult } from './sharedResults'
import { fullForm } from './statements'
import { anyWorkshop } from './workshops'

/** What a scan holds in which only statements were answered. */
export const noExtras = {
  choices: {},
  publicValue: '',
  wishes: {},
  ownWords: {},
}

/** A saved scan in progress, with bank version 3. */
export function savedScan(change: Partial<SavedScan> = {}): SavedScan {
  return {
    schema: 7,
    revision: 4,
    bank: { id: 'ambtskompas', version: 3, fingerprint: '811c9dc5' },
    answers: { 'I-purpose-politics': 4, 'T-connected-society': 'na', 'O-partner-citizens': 1 },
    ...noExtras,
    place: { form: 'quick', at: 2 },
    reminded: ['quick/1'],
    earlier: [],
    colleagues: [],
    ...change,
  }
}

/** A scan that was put aside, with bank version 3. */
export function earlierScan(change: Partial<EarlierScan> = {}): EarlierScan {
  const { bank, answers } = savedScan()
  return {
    id: 'b3c1',
    name: '24 november 2026',
    date: '2026-11-24T10:30:00.000Z',
    form: 'quick',
    bank,
    answers,
    ...noExtras,
    ...change,
  }
}

type OldScan = { readonly plans: { readonly I?: object } }

/**
 * A sample of an older schema, in the present one: in no workshop, with its first plan as the step.
 */
export function migrated(scan: OldScan & { readonly earlier: readonly OldScan[] }) {
  const { ownWords, wishes } = noExtras
  const gone = ['plans', 'notes', 'wanted', 'focus', 'workshop']
  const oneStep = (old: OldScan) => {
    const rest = Object.fromEntries(Object.entries(old).filter(([key]) => !gone.includes(key)))
    return { ownWords, wishes, ...rest, ...(old.plans.I && { step: old.plans.I }) }
  }
  return {
    colleagues: [],
    ...oneStep(scan),
    schema: 7,
    earlier: scan.earlier.map(oneStep),
  }
}

type WorkPart = (typeof workParts)[number]

const plain = { noNullPrototype: true } as const
const ids = fullForm().map(({ id }) => id)
const anyContrasts = fc.array(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map((pair) => pair.join('/')),
  { maxLength: 4 },
)
const anyForm = fc.constantFrom('quick' as const, 'full' as const)
/** Text as people write it, and as it comes from elsewhere. */
const anyText = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }))
export const anyMoment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const anyBank = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
    version: fc.integer({ min: 1 }),
    fingerprint: fc.stringMatching(/^[0-9a-f]{8}$/),
  },
  plain,
)

const anyStep = fc.record(
  {
    what: anyText,
    withWhom: anyText,
    when: fc.oneof(
      fc.constant(''),
      anyMoment.map((moment) => moment.slice(0, 10)),
    ),
  },
  plain,
)

/** Any content of every part that belongs to one scan. A new part needs its own here. */
const anyWork: { readonly [Key in WorkPart]: fc.Arbitrary<NonNullable<SavedScan[Key]>> } = {
  answers: fc.dictionary(fc.constantFrom(...ids), anyAnswer, plain),
  choices: fc.dictionary(
    fc.constantFrom('politics-society', 'organisation-citizens'),
    fc.array(fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3), { minLength: 1, maxLength: 3 }),
    plain,
  ),
  step: anyStep,
  publicValue: anyText,
  wishes: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...kinds), plain),
  ownWords: fc.record(
    { topics: anyContrasts, unrecognised: anyContrasts },
    { ...plain, requiredKeys: [] },
  ),
  answeredOn: anyMoment.map((moment) => moment.slice(0, 10)),
}

/** A part that may be absent is empty as `undefined`. */
const isRequired = (key: Part) => emptyScan[key] !== undefined

/** A scan put aside, of any bank or of the one given. */
function anyEarlierScan(
  bank: fc.Arbitrary<SavedScan['bank']> = anyBank,
): fc.Arbitrary<EarlierScan> {
  const label = {
    id: fc.stringMatching(/^[0-9a-f]{1,3}$/),
    name: anyText,
    date: anyMoment,
    form: anyForm,
    bank,
  }
  const required = workParts.filter(isRequired)
  return fc.record(
    { ...label, ...anyWork },
    { ...plain, requiredKeys: ['id', 'name', 'date', 'form', 'bank', ...required] },
  )
}

const anyCode = fc.stringMatching(/^AMBT2(-[0-9A-HJKMNP-TV-Z]{5}){5}$/)
const anyMembership = fc.record(
  {
    asked: anyWorkshop,
    participant: fc.integer({ min: 0, max: 2 ** 40 - 1 }),
    given: fc.record(
      { result: anySharedResult, code: anyCode, leftOut: fc.subarray([...optionalParts]) },
      plain,
    ),
  },
  { ...plain, requiredKeys: ['asked', 'participant'] },
)

const anyKeptColleague = fc
  .tuple(anyMoment, anyColleague)
  .map(([kept, { bank, now, topics }]) => ({ kept, bank, now, topics: [...topics] }))

/** Any content of every part, with scans put aside of any bank or of the one given. */
export function anyParts(bank: fc.Arbitrary<SavedScan['bank']> = anyBank): {
  readonly [Key in Part]: fc.Arbitrary<NonNullable<SavedScan[Key]>>
} {
  return {
    ...anyWork,
    place: fc.record(
      {
        form: anyForm,
        at: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom('review', 'result')),
      },
      plain,
    ),
    workshop: anyMembership,
    reminded: fc.array(fc.stringMatching(/^(quick|full)\/[1-9]$/), { maxLength: 12 }),
    earlier: fc.uniqueArray(anyEarlierScan(bank), { maxLength: 3, selector: ({ id }) => id }),
    colleagues: fc.uniqueArray(anyKeptColleague, {
      maxLength: 3,
      selector: ({ bank: number, now, topics }) => JSON.stringify([number, now, topics]),
    }),
  }
}

/** A saved scan, of any bank or of the one given. */
export function anyScanOf(
  bank: fc.Arbitrary<SavedScan['bank']> = anyBank,
  earlierBank = bank,
): fc.Arbitrary<SavedScan> {
  const envelope = { schema: fc.constant(7 as const), revision: fc.integer({ min: 1 }), bank }
  const required = parts.filter(isRequired)
  return fc.record(
    { ...envelope, ...anyParts(earlierBank) },
    { ...plain, requiredKeys: ['schema', 'revision', 'bank', ...required] },
  )
}

export const anySavedScan = anyScanOf()
