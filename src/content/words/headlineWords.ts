import { countedStatements } from '../bank'
import { commonAnswer } from '../../core/answeringStyle'
import { relations as all, type Form, type Relation } from '../../core/framework'
import { nearestAnswer } from '../../core/scale'
import type { ScanScore } from '../../core/score'
import type { Answers } from '../../core/statement'
import { relationsWithout, summarise, type Summary } from '../../core/summary'
import type { Locale } from '../../ui/language/locale'
import { scoreWord } from '../../ui/language/scoreWord'
import { fill } from '../../ui/language/texts'
import { answerWords } from './answerWords'
import {
  capitalised,
  namesInSentence,
  verbFor,
  type ResultMessages,
  type ScanMessages,
} from './resultWords'

/** A piece of a title: plain words, or the name of a relation. */
export type TitlePart = string | { readonly relation: Relation; readonly text: string }

export type Headline = {
  readonly title: readonly TitlePart[]
  /** How to read that, and what has no score. */
  readonly lead: readonly string[]
  /** One for each relation that plays little part in the work. */
  readonly questions: readonly string[]
  /** Where more answers help: the statements that are open, or those of the full form. */
  readonly more?: 'open' | 'full'
}

type Words = {
  readonly t: ResultMessages
  readonly scan: ScanMessages
  readonly locale: Locale
}
type Result = { readonly form: Form; readonly answers: Answers; readonly score: ScanScore }

/**
 * What a result says first. Where there is no clear difference, quotes of the person's own answers
 * are to take the place of the last two kinds.
 */
export function headlineWords(words: Words, { form, answers, score }: Result): Headline {
  const { t, scan } = words
  const summary = summarise(score)
  const statements = countedStatements(form, answers)
  const common = commonAnswer(statements, answers)
  const missing = {
    notApplicable: relationsWithout(score.relations, 'notApplicable'),
    open: relationsWithout(score.relations, 'open'),
  }
  const questions = missing.notApplicable.map((relation) => questionOf(t, relation))
  const beside = (titled?: Summary['kind']) =>
    (['notApplicable', 'open'] as const).flatMap((why) =>
      why === titled || missing[why].length === 0 ? [] : [missingWords(words, why, missing[why])],
    )
  const more = missing.open.length > 0 && ({ more: 'open' } as const)
  if (summary.kind === 'contrast') {
    return {
      title: contrastWords(words, score, summary),
      lead: [t.leadContrast, ...beside()],
      questions,
      ...more,
    }
  }
  if (common !== undefined) {
    const title = [fill(t.same, { answer: answerWords(common, scan) })]
    return { title, lead: beside(), questions, ...more }
  }
  if (summary.kind === 'none') {
    return {
      title: [fill(t.none, { n: statements.length })],
      lead: [t.leadNone],
      questions,
      ...(form === 'quick' && { more: 'full' }),
    }
  }
  return {
    title: [missingWords(words, summary.kind, summary.relations)],
    lead: [...(summary.kind === 'open' ? [t.leadOpen] : []), ...beside(summary.kind)],
    questions,
    ...more,
  }
}

/** The title as plain text. */
export function titleText({ title }: Headline): string {
  return title.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

function contrastWords(
  { t, scan, locale }: Words,
  { relations: scales }: ScanScore,
  { upper, lower }: Extract<Summary, { kind: 'contrast' }>,
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
  return fill(verbFor(found, t.notInWork_one, t.notInWork_other), {
    relations: capitalised(relations),
  })
}

function questionOf(t: ResultMessages, relation: Relation): string {
  return {
    politics: t.askPolitics,
    organisation: t.askOrganisation,
    society: t.askSociety,
    citizens: t.askCitizens,
    profession: t.askProfession,
  }[relation]
}
