import nl from '../../../../content/interface/nl/toShare.json'
import { textsOf } from '../texts'

export const toShareTexts = textsOf('toShare', nl)
