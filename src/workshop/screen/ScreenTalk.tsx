import type { Screen } from '../board/savedBoard'
import { cards } from '../../content/cards/cards'
import { framework } from '../../content/framework'
import { keyOf, type CardRef } from '../../content/cards/cardRef'
import type { Relation } from '../../core/framework'
import { cardsForGroup, findInGroup } from '../picture/groupFindings'
import type { Locale } from '../../ui/language/locale'
import { rangeWords } from '../../ui/language/scoreWord'
import { groupTexts } from '../../ui/language/subjects/group'
import { screenTexts } from '../../ui/language/subjects/screen'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { differenceWords, mostSpreadWords, thresholdWords } from '../picture/groupWords'
import styles from './Screen.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly screen: Screen
  readonly view: 'radar' | 'differences' | Relation
}

/** What to talk about now: first a look together, then a question. */
export function ScreenTalk({ screen, view }: Props) {
  const t = useTexts(screenTexts)
  const locale = useLocale()
  if (view === 'differences') return <AboutDifferences screen={screen} />
  if (view === 'radar') {
    return (
      screen.picture && (
        <>
          <Look title={t.lookTitle} text={t.lookText} />
          <Question title={t.chooseTitle} text={t.chooseText} />
        </>
      )
    )
  }
  if (!screen.revealed.includes(view)) {
    return screen.picture && <Look title={t.raise} text={t.expectText} />
  }
  return (
    <>
      {screen.picture?.figures[`now.${view}`] && <Look title={t.surprise} text={t.surpriseText} />}
      <Question title={t.talk} text={cards.relations[view].questions.team[locale]} />
    </>
  )
}

function AboutDifferences({ screen: { picture, thresholds } }: Omit<Props, 'view'>) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  if (!picture) return null
  const findings = findInGroup(picture)
  const [card] = cardsForGroup(findings)
  const question = card && <Question title={t.talk} text={questionOf(card.card, locale)} />
  if (findings.kind === 'tooFew') {
    return (
      <>
        <Look title={t.fewTitle} text={fill(t.fewText, thresholdWords(locale, thresholds))} />
        {question}
      </>
    )
  }
  const [spread, difference] = [findings.mostSpread[0], findings.differences[0]]
  return (
    <>
      {spread ? (
        <Look
          kicker={t.apartKicker}
          title={findings.mostSpread
            .map(({ relation }) => framework.relations[relation].label[locale])
            .join(', ')}
          text={
            findings.mostSpread.length === 1
              ? fill(t.apartText, { half: rangeWords(scan, group.halfRange, spread) })
              : mostSpreadWords(group, scan, locale, findings).join(' ')
          }
        />
      ) : difference ? (
        <Look title={t.unevenKicker} text={differenceWords(group, locale, [difference]).join('')} />
      ) : (
        <Look title={t.evenTitle} text={t.evenText} />
      )}
      {question}
    </>
  )
}

type LookProps = { readonly kicker?: string; readonly title: string; readonly text: string }

function Look({ kicker, title, text }: LookProps) {
  return (
    <div className={styles.look}>
      {kicker !== undefined && <p className={patterns.kicker}>{kicker}</p>}
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}

function Question({ title, text }: Omit<LookProps, 'kicker'>) {
  return (
    <div className={styles.question}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}

/** The question on a card that a group can begin with. */
function questionOf(card: CardRef, locale: Locale): string {
  switch (card.kind) {
    case 'relation':
      return cards.relations[card.relation].questions.team[locale]
    case 'pair': {
      const found = cards.pairs.find((pair) => keyOf({ kind: 'pair', ...pair }) === keyOf(card))
      return found?.question[locale] ?? ''
    }
    case 'ambition':
      return cards.ambitions[card.ambition].questions[0]?.[locale] ?? ''
  }
}
