import nl from '../../../../content/interface/nl/closing.json'
import { textsOf } from '../texts'

export const closingTexts = textsOf('closing', nl)
