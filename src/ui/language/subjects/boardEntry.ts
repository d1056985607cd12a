import nl from '../../../../content/interface/nl/boardEntry.json'
import { textsOf } from '../texts'

export const boardEntryTexts = textsOf('boardEntry', nl)
