import nl from '../../../../content/interface/nl/noBoard.json'
import { textsOf } from '../texts'

export const noBoardTexts = textsOf('noBoard', nl)
