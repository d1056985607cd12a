import { cardTitle } from '../../screen/cardWords'
import { dilemmas } from '../../../content/dilemmas'
import { framework } from '../../../content/framework'
import { partsOf, type View } from '../../../core/views'
import type { Locale } from '../../../ui/language/locale'
import { fill } from '../../../ui/language/fill'
import type { BoardMessages } from './outcomeWords'

/** The name of a view for trainers, as in "Gok: Samenleving". */
export function viewName(t: BoardMessages, locale: Locale, view: View): string {
  const parts = partsOf(view)
  switch (parts.kind) {
    case 'guess':
      return fill(t.viewGuess, { name: framework().relations[parts.relation].label[locale] })
    case 'outcome':
      return fill(t.viewOutcome, { name: framework().relations[parts.relation].label[locale] })
    case 'story':
      return fill(t.viewStory, { name: dilemmaName(locale, parts.id) })
    case 'choices':
      return fill(t.viewChoices, { name: dilemmaName(locale, parts.id) })
    case 'turn':
      return fill(t.viewTurn, { name: dilemmaName(locale, parts.id) })
    case 'card':
      return fill(t.viewCard, { name: cardTitle(locale, parts.id) })
    default:
      return t[wholeNames[parts.kind]]
  }
}

const wholeNames = {
  join: 'viewJoin',
  before: 'viewBefore',
  radar: 'viewRadar',
  thirds: 'viewThirds',
  levels: 'viewLevels',
  differences: 'viewDifferences',
  wishes: 'viewWishes',
  topics: 'viewTopics',
  compare: 'viewCompare',
  agreements: 'viewAgreements',
} as const

function dilemmaName(locale: Locale, id: string): string {
  return dilemmas.find((dilemma) => dilemma.id === id)?.name[locale] ?? ''
}
