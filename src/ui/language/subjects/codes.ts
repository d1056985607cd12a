import nl from '../../../../content/interface/nl/codes.json'
import { textsOf } from '../texts'

export const codesTexts = textsOf('codes', nl)
