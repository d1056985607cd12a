import nl from '../../../../content/interface/nl/numbers.json'
import { textsOf } from '../texts'

export const numberTexts = textsOf('numbers', nl)
