import nl from '../../../../content/interface/nl/compare.json'
import { textsOf } from '../texts'

export const compareTexts = textsOf('compare', nl)
