import nl from '../../../../content/interface/nl/copying.json'
import { textsOf } from '../texts'

export const copyingTexts = textsOf('copying', nl)
