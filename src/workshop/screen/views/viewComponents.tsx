import type { ComponentType } from 'react'
import type { ViewParts } from '../../../core/views'
import { AgreementsView } from './AgreementsView'
import { CardView } from './CardView'
import { ChoicesView } from './ChoicesView'
import { GuessView } from './GuessView'
import { JoinView } from './JoinView'
import { OutcomeView } from './OutcomeView'
import { CompareView, DifferencesView, LevelsView, RadarView, ThirdsView } from './PictureViews'
import { StoryView } from './StoryView'
import { TopicsView } from './TopicsView'
import type { ViewProps } from './viewProps'
import { WishesView } from './WishesView'

/** The component below the question, for every kind of view. */
export const viewComponents: Readonly<Record<ViewParts['kind'], ComponentType<ViewProps>>> = {
  join: JoinView,
  before: AgreementsView,
  guess: GuessView,
  outcome: OutcomeView,
  radar: RadarView,
  thirds: ThirdsView,
  levels: LevelsView,
  differences: DifferencesView,
  wishes: WishesView,
  topics: TopicsView,
  compare: CompareView,
  story: StoryView,
  choices: ChoicesView,
  turn: StoryView,
  card: CardView,
  agreements: AgreementsView,
}
