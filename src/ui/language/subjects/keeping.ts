import nl from '../../../../content/interface/nl/keeping.json'
import { textsOf } from '../texts'

export const keepingTexts = textsOf('keeping', nl)
