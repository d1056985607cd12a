import { cardQuestion, cardTitle } from './cardWords'
import { chosenTurn } from './dilemmaViews'
import type { Screen } from '../board/savedBoard'
import { dilemmas } from '../../content/dilemmas'
import { framework } from '../../content/framework'
import { namesInSentence, verbFor, type ScanMessages } from '../../content/words/resultWords'
import type { Relation } from '../../core/framework'
import { partsOf, type View } from '../../core/views'
import type { Locale } from '../../ui/language/locale'
import { placeWords, rangeWords } from '../../ui/language/scoreWord'
import { groupTexts } from '../../ui/language/subjects/group'
import type { screenTexts } from '../../ui/language/subjects/screen'
import { fill } from '../../ui/language/fill'
import { interquartileRange } from '../picture/groupWords'

export type ScreenMessages = (typeof screenTexts)['nl']

/** The question at the top of the screen. */
export function viewTitle(
  t: ScreenMessages,
  locale: Locale,
  view: View,
  screen: Pick<Screen, 'picture' | 'hands'>,
): string {
  const parts = partsOf(view)
  switch (parts.kind) {
    case 'guess': {
      const relation = namesInSentence(locale, [parts.relation])
      return fill(verbFor([parts.relation], t.guess_one, t.guess_other), { relation })
    }
    case 'turn':
      return chosenTurn(parts.id, screen)?.text[locale] ?? t.story
    case 'card':
      return cardQuestion(locale, parts.id)
    default:
      return t[parts.kind]
  }
}

/** The subject, in a line above the question; empty if the question names it. */
export function viewKicker(t: ScreenMessages, locale: Locale, view: View): string {
  const parts = partsOf(view)
  if ('relation' in parts) return framework().relations[parts.relation].label[locale]
  if (!('id' in parts)) return ''
  if (parts.kind === 'card') return fill(t.card, { title: cardTitle(locale, parts.id) })
  const dilemma = dilemmas.find(({ id }) => id === parts.id)
  return dilemma ? fill(t.dilemma, { name: dilemma.name[locale] }) : ''
}

/** The group's answer about a relation, in whole sentences; empty if it may not be shown. */
export function outcomeWords(
  t: ScreenMessages,
  scan: ScanMessages,
  locale: Locale,
  screen: Pick<Screen, 'picture' | 'hands'>,
  relation: Relation,
): string[] {
  const figure = screen.picture?.figures[`now.${relation}`]
  if (!figure) return []
  const half = interquartileRange(figure)
  const [low, mid, high] = screen.hands[`guess.${relation}`] ?? []
  return [
    fill(t.median, { median: placeWords(scan, t.between, figure.median) }),
    ...(half
      ? [fill(t.halfRange, { half: rangeWords(scan, groupTexts[locale].halfRange, half) })]
      : []),
    ...(low !== undefined && mid !== undefined && high !== undefined
      ? [fill(t.guessed, { low, mid, high })]
      : []),
  ]
}

/** The announcement for screen readers when the screen changes. */
export function viewStatus(
  t: ScreenMessages,
  scan: ScanMessages,
  locale: Locale,
  view: View,
  screen: Pick<Screen, 'picture' | 'hands'>,
): string {
  const parts = partsOf(view)
  const said = [viewKicker(t, locale, view), viewTitle(t, locale, view, screen)]
  if (parts.kind === 'outcome') said.push(...outcomeWords(t, scan, locale, screen, parts.relation))
  return said
    .filter(Boolean)
    .map((words) => (/[.?!]$/.test(words) ? words : `${words}.`))
    .join(' ')
}
