import nl from '../../../../content/interface/nl/board.json'
import { textsOf } from '../texts'

export const boardTexts = textsOf('board', nl)
