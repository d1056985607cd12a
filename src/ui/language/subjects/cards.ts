import en from '../../../../content/interface/en/cards.json'
import nl from '../../../../content/interface/nl/cards.json'
import type { Texts } from '../texts'

export const cardTexts: Texts<typeof nl> = { nl, en }
