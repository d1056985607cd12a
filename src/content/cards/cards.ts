import file from 'virtual:cards'
import { ownBank } from '../inUse'
import type { CardsFile } from '../schema'
import { translated } from '../translated'

type Cards = Omit<CardsFile, '$schema'>

const builtIn: Cards = translated('cards', file)
const own = ownBank()?.cards

/** The conversation cards in use, already checked: a custom bank's own replace those of the app. */
export const cards: Cards = {
  relations: { ...builtIn.relations, ...own?.relations },
  pairs: builtIn.pairs.map((card) => own?.pairs.find(({ id }) => id === card.id) ?? card),
  ambitions: { ...builtIn.ambitions, ...own?.ambitions },
}
