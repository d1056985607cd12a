import { countedStatements } from '../bank'
import { chosenContrasts, contrastsOf } from '../chosenContrasts'
import { isRenamed } from '../framework'
import { commonAnswer, onlyAnswer } from '../../core/answeringStyle'
import { relations as all, type Form, type Relation } from '../../core/framework'
import { nearestAnswer } from '../../core/scale'
import type { ScanScore } from '../../core/score'
import type { Answers } from '../../core/statement'
import { largestDifference, relationsWithout, type Difference } from '../../core/summary'
import type { Locale } from '../../ui/language/locale'
import { scoreWord } from '../../ui/language/scoreWord'
import { fill } from '../../ui/language/fill'
import { answerWords } from './answerWords'
import {
  capitalised,
  namesInSentence,
  verbFor,
  type ResultMessages,
  type ScanMessages,
} from './resultWords'

/** A piece of a title: plain words, the name of a relation, or an answer. */
export type TitlePart =
  string | { readonly relation: Relation; readonly text: string } | { readonly answer: string }

export type Headline = {
  readonly kind: 'difference' | 'quotes' | 'words'
  readonly title: readonly TitlePart[]
  /** How to read it, and which relations have no score. */
  readonly lead: readonly string[]
  /** One for each relation that plays little part in the work. */
  readonly questions: readonly string[]
  /** Where more answers would help: the open statements, or those of the full form. */
  readonly more?: 'open' | 'full'
}

type Words = {
  readonly t: ResultMessages
  readonly scan: ScanMessages
  readonly locale: Locale
}
type Result = {
  readonly form: Form
  readonly answers: Answers
  readonly score: ScanScore
  /** Keys of contrasts that were put away. */
  readonly unrecognised?: readonly string[] | undefined
}

/**
 * The headline of a result, never empty: the largest clear difference between relations; else two
 * of the person's own answers that differ; else, as a question, that the answers are close
 * together.
 */
export function headlineWords(words: Words, result: Result): Headline {
  const { t } = words
  const { form, answers, score } = result
  const statements = countedStatements(form, answers)
  const missing = {
    notApplicable: relationsWithout(score.relations, 'notApplicable'),
    open: relationsWithout(score.relations, 'open'),
  }
  const isNothing = statements.every(({ id }) => answers[id] === 'na')
  if (isNothing || missing.notApplicable.length === all.length) return nothingFits(t)
  const whatIsMissing = (['notApplicable', 'open'] as const).flatMap((why) =>
    missing[why].length === 0 ? [] : [missingWords(words, why, missing[why])],
  )
  const rest = {
    questions: missing.notApplicable.map((relation) => questionOf(words, relation)),
    ...(missing.open.length > 0 && { more: 'open' as const }),
  }
  const difference = largestDifference(score)
  if (difference) {
    const title = differenceWords(words, score, difference)
    return { kind: 'difference', title, lead: [t.leadContrast, ...whatIsMissing], ...rest }
  }
  const quotes = quoteWords(words, result)
  if (quotes) {
    // Only says that nothing differs where every relation has a score.
    const isWhole = whatIsMissing.length === 0
    const none = [fill(t.none, { n: statements.length }), t.leadNone]
    return { kind: 'quotes', title: quotes, lead: isWhole ? none : whatIsMissing, ...rest }
  }
  const title = alikeWords(words, result, missing.open)
  return { kind: 'words', title: [title], lead: without(whatIsMissing, title), ...rest }
}

function nothingFits(t: ResultMessages): Headline {
  return {
    kind: 'words',
    title: [t.nothingFits],
    lead: [t.leadNothingFits],
    questions: [],
    more: 'full',
  }
}

function without(sentences: readonly string[], said: string): string[] {
  return sentences.filter((sentence) => sentence !== said)
}

/** Two of the person's answers, each with its statement; plain statements first. */
function quoteWords(
  { scan, locale }: Words,
  { form, answers, unrecognised }: Result,
): TitlePart[] | undefined {
  const chosen = chosenContrasts(contrastsOf(form, answers), unrecognised)
  const isPlain = ({ high, low }: (typeof chosen)[number]) => !high.reversed && !low.reversed
  const contrast = chosen.find(isPlain) ?? chosen[0]
  if (!contrast) return undefined
  return [contrast.high, contrast.low].flatMap(({ id, text }, i): TitlePart[] => [
    `${i === 0 ? '' : ' '}${text[locale].replace(/\.$/, '')}: `,
    { answer: answerWords(answers[id] ?? 'na', scan) },
    '.',
  ])
}

function alikeWords(words: Words, { form, answers }: Result, open: readonly Relation[]): string {
  const { t, scan } = words
  if (open.length > 0) return missingWords(words, 'open', open)
  const statements = countedStatements(form, answers)
  const common = commonAnswer(statements, answers)
  if (common === undefined) return `${t.alike} ${t.tomorrow}`
  const isOnly = onlyAnswer(statements, answers) !== undefined
  const answer = answerWords(common, scan)
  return `${fill(isOnly ? t.sameAll : t.same, { answer })} ${t.tomorrow}`
}

/** The title as plain text. */
export function titleText({ title }: Headline): string {
  return title
    .map((part) => (typeof part === 'string' ? part : 'answer' in part ? part.answer : part.text))
    .join('')
}

function differenceWords(
  { t, scan, locale }: Words,
  { relations: scales }: ScanScore,
  { upper, lower }: Difference,
): TitlePart[] {
  const [high, low] = [scales[upper].score ?? 0, scales[lower].score ?? 0]
  const same = nearestAnswer(high) === nearestAnswer(low)
  const text = same
    ? verbFor([upper], t.contrastSame_one, t.contrastSame_other)
    : verbFor([upper], t.contrast_one, t.contrast_other)
  const nameOf = (relation: Relation, start: boolean) => {
    const name = namesInSentence(locale, [relation])
    return { relation, text: start ? capitalised(name) : name }
  }
  const values: Readonly<Record<string, TitlePart>> = {
    '{upper}': nameOf(upper, false),
    '{lower}': nameOf(lower, false),
    '{Lower}': nameOf(lower, true),
  }
  const said = fill(text, { often: scoreWord(scan, high), seldom: scoreWord(scan, low) })
  return said.split(/(\{\w+\})/).map((part) => values[part] ?? part)
}

function missingWords(
  { t, locale }: Words,
  why: 'notApplicable' | 'open',
  found: readonly Relation[],
): string {
  const relations = namesInSentence(locale, found)
  if (why === 'open') {
    return found.length === all.length ? t.openAll : fill(t.open, { relations })
  }
  return fill(t.notInWorkSentence, { relations })
}

function questionOf({ t, locale }: Words, relation: Relation): string {
  if (isRenamed(relation)) {
    return fill(t.askRenamed, { relation: namesInSentence(locale, [relation]) })
  }
  return {
    politics: t.askPolitics,
    organisation: t.askOrganisation,
    society: t.askSociety,
    citizens: t.askCitizens,
    profession: t.askProfession,
  }[relation]
}
