import file from 'virtual:cards'
import { ambitions, relations } from '../../core/framework'
import type { CardsFile } from '../schema'
import { translated } from '../translated'

/** The conversation cards, checked when the app was built. */
export const cards: Omit<CardsFile, '$schema'> = translated('cards', file)

/** How many cards there are in all. */
export const cardCount = relations.length + cards.pairs.length + ambitions.length
