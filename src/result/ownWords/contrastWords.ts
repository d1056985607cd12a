import { cards } from '../../content/cards/cards'
import { framework } from '../../content/framework'
import { authoredPair, fallbackPair } from '../../content/pairs'
import { answerWords } from '../../content/words/answerWords'
import { capitalised } from '../../content/words/resultWords'
import type { Level } from '../../core/framework'
import type { Answers } from '../../core/statement'
import { firstQuestion } from '../../ui/language/firstSentence'
import type { Locale } from '../../ui/language/locale'
import type { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import type { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import type { OwnWord } from './ownWords'

type Messages = (typeof ownWordsTexts)['nl'] & (typeof scanTexts)['nl']
type Words = { readonly title: string; readonly question: string }

/** The texts on a card of two answers: those written about them, or general ones. */
export function contrastWords(
  t: Messages,
  locale: Locale,
  answers: Answers,
  { kind, contrast }: OwnWord,
): Words {
  const { high, low } = contrast
  if (kind === 'extremes') {
    const wordOf = ({ id }: typeof high) => answerWords(answers[id] ?? 'na', t)
    const title = fill(t.extremes, { most: wordOf(high), rarest: wordOf(low) })
    return { title, question: t.extremesQuestion }
  }
  const authored = authoredPair(contrast)
  if (authored) return { title: authored.title[locale], question: authored.question[locale] }
  const names = framework().relations
  const fallback = fallbackPair(contrast)
  if (fallback) {
    const title = fill(t.twoLevels, {
      relation: names[high.relation].label[locale],
      high: t[`level${high.level}`],
      low: t[`level${low.level}`],
    })
    return { title, question: fallback.question[locale] }
  }
  if (high.relation === low.relation) {
    const relation = names[high.relation].inSentence[locale]
    const question = cards.relations[high.relation].questions[forWhom[high.level]]
    return { title: fill(t.sameLevel, { relation }), question: question[locale] }
  }
  const title = fill(t.across, {
    high: capitalised(names[high.relation].inSentence[locale]),
    low: names[low.relation].inSentence[locale],
  })
  const sides = [high.relation, low.relation]
  const card = cards.pairs.find(({ a, b }) => sides.includes(a) && sides.includes(b))
  return { title, question: firstQuestion(card?.question[locale] ?? '') }
}

/** The question of a relation card that suits two answers at one level. */
const forWhom = { I: 'self', T: 'team', O: 'colleague' } as const satisfies Record<Level, string>
