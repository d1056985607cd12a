import nl from '../../../../content/interface/nl/eraseBoard.json'
import { textsOf } from '../texts'

export const eraseBoardTexts = textsOf('eraseBoard', nl)
