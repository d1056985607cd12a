import file from 'virtual:cards'
import { ambitions, relations } from '../../core/framework'
import { ownBank } from '../inUse'
import type { CardsFile } from '../schema'
import { translated } from '../translated'

type Cards = Omit<CardsFile, '$schema'>

const builtIn: Cards = translated('cards', file)
const own = ownBank()?.cards

/** The conversation cards in use, checked before: those of an own bank before those of the app. */
export const cards: Cards = {
  relations: { ...builtIn.relations, ...own?.relations },
  pairs: builtIn.pairs.map((card) => own?.pairs.find(({ id }) => id === card.id) ?? card),
  ambitions: { ...builtIn.ambitions, ...own?.ambitions },
}

/** How many cards there are in all. */
export const cardCount = relations.length + cards.pairs.length + ambitions.length
