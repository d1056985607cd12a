import nl from '../../../../content/interface/nl/result.json'
import { textsOf } from '../texts'

export const resultTexts = textsOf('result', nl)
