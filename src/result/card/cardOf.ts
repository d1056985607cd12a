import { framework } from '../../content/framework'
import type { StatementEntry } from '../../content/schema'
import { answerWords } from '../../content/words/answerWords'
import type { Headline } from '../../content/words/headlineWords'
import { relationAxes } from '../../content/words/relationAxes'
import type { Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import type { Answers } from '../../core/statement'
import type { ScanData } from '../../record/shape'
import { formatDay, type Locale } from '../../ui/language/locale'
import { scaleWords } from '../../ui/language/scaleWords'
import { reportTexts } from '../../ui/language/subjects/report'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { topicsFirst } from '../paper/topicsFirst'
import { ownWordsOf } from '../ownWords/ownWords'
import type { Card } from './drawCard'

/** The statements that a card can quote: those not yet in the headline come first. */
export function quotable(
  form: Form,
  answers: Answers,
  marks: ScanData['ownWords'],
  { title }: Headline,
  locale: Locale,
): StatementEntry[] {
  const said = title.map((part) => (typeof part === 'string' ? part : '')).join('')
  const isSaid = ({ text }: StatementEntry) => said.includes(text[locale].replace(/\.$/, ''))
  const statements = topicsFirst(ownWordsOf(form, answers, marks)).flatMap(({ contrast }) => [
    contrast.high,
    contrast.low,
  ])
  const different = statements.filter((each, i) => statements.indexOf(each) === i)
  return [...different.filter((each) => !isSaid(each)), ...different.filter(isSaid)]
}

type Result = {
  /** What the app is called here. */
  readonly name: string
  readonly locale: Locale
  readonly answers: Answers
  readonly score: ScanScore
  readonly headline: Headline
  readonly quoted: StatementEntry | undefined
  /** As in `2026-11-24`. */
  readonly day: string
}

/** The content of the card of a result. */
export function cardOf({ name, locale, answers, score, headline, quoted, day }: Result): Card {
  const scan = scanTexts[locale]
  return {
    name,
    title: headline.title,
    axes: relationAxes(locale, score.relations),
    answers: scaleWords(scan),
    quote: quoted && {
      relation: quoted.relation,
      about: framework().relations[quoted.relation].label[locale],
      statement: quoted.text[locale],
      answer: answerWords(answers[quoted.id] ?? 'na', scan),
    },
    foot: fill(reportTexts[locale].cardFoot, { day: formatDay(locale, day) }),
  }
}
