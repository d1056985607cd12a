import type { Screen } from '../board/savedBoard'
import { framework } from '../../content/framework'
import type { Relation } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'
import { groupTexts } from '../../ui/language/subjects/group'
import type { screenTexts } from '../../ui/language/subjects/screen'
import { fill } from '../../ui/language/texts'
import { rangeWords, scoreWord } from '../../ui/language/scoreWord'
import type { ScanMessages } from '../../content/words/resultWords'
import { interquartileRange, thresholdWords } from '../picture/groupWords'

export type ScreenMessages = (typeof screenTexts)['nl']

/** The title at the top of the screen. */
export function viewTitle(t: ScreenMessages, locale: Locale, { view, revealed }: Screen): string {
  if (view === 'join') return t.joinTitle
  if (view === 'radar') return t.radarTitle
  if (view === 'differences') return t.differencesTitle
  const relation = framework.relations[view].label[locale]
  return revealed.includes(view) ? relation : fill(t.expect, { relation })
}

/** What the group said about a relation, in whole sentences. */
export function revealedWords(
  t: ScreenMessages,
  scan: ScanMessages,
  locale: Locale,
  screen: Screen,
  relation: Relation,
): string[] {
  const figure = screen.picture?.figures[`now.${relation}`]
  if (!figure) return []
  const half = interquartileRange(figure)
  return [
    fill(t.median, { median: scoreWord(scan, figure.median) }),
    half
      ? fill(t.halfRange, { half: rangeWords(scan, groupTexts[locale].halfRange, half) })
      : fill(t.halfLater, thresholdWords(locale, screen.thresholds)),
  ]
}

/** What a screen reader says when the screen changes. */
export function screenStatus(
  t: ScreenMessages,
  scan: ScanMessages,
  locale: Locale,
  screen: Screen,
): string {
  const { view, revealed } = screen
  const title = viewTitle(t, locale, screen)
  const isRelation = view !== 'join' && view !== 'radar' && view !== 'differences'
  if (!isRelation || !revealed.includes(view)) return fill(t.status, { title })
  const value = revealedWords(t, scan, locale, screen, view).join(' ') || t.absentTitle
  return fill(t.statusValue, { title, value })
}
