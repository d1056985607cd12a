import * as z from 'zod/mini'
import {
  ambitions,
  levels,
  pairIds,
  recordOf,
  relations,
  type Relation,
} from '../../core/framework'
import { passedOver, written } from './ownText'

/** Characters in a title or name, in a line such as a question, and in a story. */
const LONG = { title: 80, line: 300, story: 600 } as const
const [title, line, story] = [written(LONG.title), written(LONG.line), written(LONG.story)]

type BetweenTwo = { readonly a: Relation; readonly b: Relation }

/** Names two relations in the fixed order, as in `politics-society`. */
export function pairIdOf({ a, b }: BetweenTwo): string {
  return relations.filter((id) => id === a || id === b).join('-')
}

/** Each between two relations, and only one for each two: a code has one place for them. */
const oneForEachPair = z.check<BetweenTwo[]>(({ value, issues }) => {
  const ids = value.map(pairIdOf)
  const isWrong = (id: string, at: number) => !pairIds().includes(id) || ids.indexOf(id) < at
  const wrong = ids.flatMap((id, at) => (isWrong(id, at) ? [at] : []))
  for (const at of wrong) issues.push({ code: 'custom', path: [at, 'b'], input: value })
})

const dilemma = z.pipe(
  z.strictObject({
    a: z.enum(relations),
    b: z.enum(relations),
    name: title,
    situation: story,
    optionA: line,
    optionB: line,
    turns: z.array(z.strictObject({ towards: z.enum(['a', 'b']), text: line })).check(
      z.length(2),
      z.refine((turns) => new Set(turns.map(({ towards }) => towards)).size === 2),
    ),
    question: line,
    id: passedOver,
    ambition: passedOver,
    level: passedOver,
    since: passedOver,
  }),
  z.transform(({ id: _id, ambition: _ambition, level: _level, since: _since, ...own }) => own),
)

const relationCard = z.strictObject({
  title,
  questions: z.strictObject({ self: line, colleague: line, team: line }),
  experiments: z.strictObject(recordOf(levels, () => line)),
})

const pairCard = z.pipe(
  z.strictObject({
    a: z.enum(relations),
    b: z.enum(relations),
    title,
    tension: line,
    question: line,
    method: z.strictObject({
      minutes: z.int().check(z.minimum(5), z.maximum(90)),
      people: title,
      steps: z.array(line).check(z.minLength(2), z.maxLength(6)),
    }),
    id: passedOver,
  }),
  z.transform(({ id: _id, ...own }) => own),
)

const ambitionCard = z.strictObject({
  title,
  text: line,
  questions: z.array(line).check(z.length(2)),
})

/** Texts about two statements, each named by its `id` in the same file. */
const pair = z.strictObject({
  high: z.string().check(z.maxLength(LONG.title)),
  low: z.string().check(z.maxLength(LONG.title)),
  title,
  question: line,
})

/**
 * The parts that a custom bank may have besides its statements, in the shape of the app's files.
 */
export const ownParts = {
  dilemmas: z.optional(z.array(dilemma).check(oneForEachPair)),
  cards: z.optional(
    z.strictObject({
      relations: z.optional(z.partialRecord(z.enum(relations), relationCard)),
      pairs: z.optional(z.array(pairCard).check(oneForEachPair)),
      ambitions: z.optional(z.partialRecord(z.enum(ambitions), ambitionCard)),
    }),
  ),
  pairs: z.optional(z.array(pair).check(z.maxLength(120))),
}

const parts = z.object(ownParts)
export type OwnParts = z.infer<typeof parts>

/** Only these parts of a file, as far as it has them. */
export function partsOf({ dilemmas, cards, pairs }: OwnParts): OwnParts {
  return { ...(dilemmas && { dilemmas }), ...(cards && { cards }), ...(pairs && { pairs }) }
}

/** The same for a value that may not be such a file; nothing where one of them is wrong. */
export function readParts(value: unknown): OwnParts | undefined {
  const { data } = parts.safeParse(value)
  return data && partsOf(data)
}
