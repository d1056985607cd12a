import nl from '../../../../content/interface/nl/cards.json'
import { textsOf } from '../texts'

export const cardTexts = textsOf('cards', nl)
