import * as z from 'zod/mini'
import { ambitions, levels, pairIds, recordOf, relations } from '../core/framework'
import { scriptViews, stages } from '../core/views'
import { isLocale, localeIds, type Locale } from '../ui/language/locale'

const sentence = z.string().check(z.minLength(1), z.maxLength(600))

/** The languages that every text must have. */
export const requiredLocales = ['nl', 'en'] as const satisfies readonly Locale[]

/**
 * A text in the required languages, and in any other language of the locale table that it was
 * translated into. Dutch fills the gaps.
 */
const text = z.pipe(
  z
    .catchall(z.object(recordOf(requiredLocales, () => sentence)), sentence)
    .check(z.refine((written) => Object.keys(written).every(isLocale))),
  z.transform((written) => recordOf(localeIds, (locale) => written[locale] ?? written.nl)),
)

const sides = [
  'system',
  'lifeworld',
  'responsive',
  'contacts',
  'power',
  'cases',
  'image',
  'pride',
] as const

const statementId = z.string().check(z.regex(/^[ITO]-[a-z]+-[a-z]+$/))

const statementEntry = z.strictObject({
  id: statementId,
  level: z.enum(levels),
  ambition: z.enum(ambitions),
  relation: z.enum(relations),
  reversed: z.boolean(),
  quick: z.boolean(),
  side: z.enum(sides),
  origin: z.enum(['source', 'elaboration']),
  since: z.int().check(z.minimum(1)),
  text,
})

/** `content/bank.json`: the statements. */
export const bankFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  version: z.int().check(z.minimum(1)),
  statements: z.array(statementEntry).check(z.minLength(1), z.maxLength(200)),
})

const label = z.strictObject({ label: text, explanation: text })
const relationLabel = z.strictObject({ label: text, inSentence: text, explanation: text })

/** `content/framework.json`: names and explanations of relations, ambitions and levels. */
export const frameworkFile = z.strictObject({
  $schema: z.optional(z.string()),
  relations: z.strictObject(recordOf(relations, () => relationLabel)),
  ambitions: z.strictObject(recordOf(ambitions, () => label)),
  levels: z.strictObject(recordOf(levels, () => label)),
})

const fingerprintText = z.string().check(z.regex(/^[0-9a-f]{8}$/))
/** Per id a short name for the words in Dutch and English; see `check/wordsPrint.ts`. */
const wordsPrints = z.record(z.string(), fingerprintText)

/** `content/log.json`: changes of meaning in the bank, version by version. */
export const logFile = z.strictObject({
  $schema: z.optional(z.string()),
  versions: z
    .array(
      z.strictObject({
        version: z.int().check(z.minimum(1)),
        date: z.iso.date(),
        fingerprint: fingerprintText,
        /** Ids of the statements whose meaning or keys changed in this version, and of dilemmas. */
        changed: z.array(z.string()),
        /** Ids that no longer exist and may never be used again. */
        retired: z.array(z.string()),
        /** The words of every statement that got its meaning in this version. */
        words: wordsPrints,
        /** Later corrections that did not change the meaning, the newest last. */
        spelling: z.optional(z.array(z.strictObject({ date: z.iso.date(), words: wordsPrints }))),
        why: z.string().check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
})

const dilemmaEntry = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+-[a-z]+$/)),
  /** Its title, also shown before the choice: it does not reveal which relations it is about. */
  name: text,
  a: z.enum(relations),
  b: z.enum(relations),
  ambition: z.enum(ambitions),
  level: z.enum(levels),
  situation: text,
  optionA: text,
  optionB: text,
  /** "And what if …?": a fact that may move a person to the other side. */
  turns: z.array(z.strictObject({ towards: z.enum(['a', 'b']), text })).check(z.length(2)),
  question: text,
  since: z.int().check(z.minimum(1)),
})

/** `content/dilemmas.json`: one for every pair of relations. */
export const dilemmasFile = z.strictObject({
  $schema: z.optional(z.string()),
  dilemmas: z.array(dilemmaEntry).check(z.length(10)),
})

const relationCard = z.strictObject({
  title: text,
  questions: z.strictObject({ self: text, colleague: text, team: text }),
  experiments: z.strictObject(recordOf(levels, () => text)),
})
const pairCard = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+-[a-z]+$/)),
  a: z.enum(relations),
  b: z.enum(relations),
  title: text,
  tension: text,
  question: text,
  method: z.strictObject({
    minutes: z.int().check(z.minimum(5), z.maximum(90)),
    people: text,
    steps: z.array(text).check(z.minLength(2), z.maxLength(6)),
  }),
})
const ambitionCard = z.strictObject({
  title: text,
  text,
  questions: z.array(text).check(z.length(2)),
})

/** `content/cards.json`: conversation cards, per relation, pair of relations and ambition. */
export const cardsFile = z.strictObject({
  $schema: z.optional(z.string()),
  relations: z.strictObject(recordOf(relations, () => relationCard)),
  pairs: z.array(pairCard).check(z.length(10)),
  ambitions: z.strictObject(recordOf(ambitions, () => ambitionCard)),
})

/** Two statements, with a text for when the first happens and the second hardly does. */
const pairEntry = z.strictObject({
  high: statementId,
  low: statementId,
  title: text,
  question: text,
})
/** Something to talk about for any two statements about a relation, at two levels. */
const fallbackEntry = z.strictObject({
  relation: z.enum(relations),
  high: z.enum(levels),
  low: z.enum(levels),
  question: text,
})

/** `content/pairs.json`: texts about two answers side by side. */
export const pairsFile = z.strictObject({
  $schema: z.optional(z.string()),
  pairs: z.array(pairEntry).check(z.minLength(1), z.maxLength(200)),
  fallbacks: z.array(fallbackEntry).check(z.minLength(1), z.maxLength(60)),
})

const stepWords = { title: text, text }

const scriptStep = z.strictObject({
  /** Collecting codes, showing the results, or rounding off. */
  stage: z.enum(stages),
  minutes: z.int().check(z.minimum(1), z.maximum(120)),
  /** The views on the projector, one after the other. */
  screens: z.array(z.enum(scriptViews)).check(z.minLength(1), z.maxLength(20)),
  ...stepWords,
  /** What the step is about instead where there are too few codes for a picture. */
  withoutPicture: z.optional(z.strictObject(stepWords)),
})

/** `content/scripts.json`: how a trainer leads a group through a session, step by step. */
export const scriptsFile = z.strictObject({
  $schema: z.optional(z.string()),
  scripts: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
        minutes: z.int().check(z.minimum(5), z.maximum(480)),
        title: text,
        /** The kind of group it is meant for. */
        suits: text,
        steps: z.array(scriptStep).check(z.minLength(2), z.maxLength(20)),
      }),
    )
    .check(z.minLength(1), z.maxLength(10)),
  /** Notes that a trainer should read beforehand. */
  notes: z.array(z.strictObject({ title: text, text })).check(z.maxLength(6)),
})

const pointerEntry = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  kind: z.enum(['values', 'talk', 'help']),
  /** Its owner's name for it, in Dutch: not translated, as people have to find it. */
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  owner: z.string().check(z.minLength(1), z.maxLength(60)),
  address: z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/)),
  /** When it was last seen there. */
  seen: z.iso.date(),
  text,
  /** Where it is shown: cards by relation, by pair of relations and by ambition. */
  cards: z.array(z.enum([...relations, ...pairIds(), ...ambitions])),
})

/** `content/pointers.json`: existing programmes and guides, and their owners. */
export const pointersFile = z.strictObject({
  $schema: z.optional(z.string()),
  pointers: z.array(pointerEntry).check(z.maxLength(30)),
})

/** A statement without the parts that only authors need: its coverage and its origin. */
export type StatementEntry = Omit<z.infer<typeof statementEntry>, 'side' | 'origin'>
export type BankFile = z.infer<typeof bankFile>
export type FrameworkFile = z.infer<typeof frameworkFile>
/** The subjects of a bank: names and explanations of relations, ambitions and levels. */
export type Framework = Omit<FrameworkFile, '$schema'>
/** A checked question bank, with the names of its subjects. */
export type Bank = Pick<BankFile, 'id' | 'version'> & {
  readonly statements: readonly StatementEntry[]
  /** Derived from everything that scoring depends on; see `core/fingerprint.ts`. */
  readonly fingerprint: string
  readonly framework: Framework
}
export type DilemmaEntry = z.infer<typeof dilemmaEntry>
export type DilemmasFile = z.infer<typeof dilemmasFile>
export type CardsFile = z.infer<typeof cardsFile>
export type PairsFile = z.infer<typeof pairsFile>
export type PairEntry = PairsFile['pairs'][number]
export type FallbackEntry = PairsFile['fallbacks'][number]
export type ScriptsFile = z.infer<typeof scriptsFile>
export type PointersFile = z.infer<typeof pointersFile>
export type Pointer = PointersFile['pointers'][number]
export type Script = ScriptsFile['scripts'][number]
export type LogFile = z.infer<typeof logFile>
