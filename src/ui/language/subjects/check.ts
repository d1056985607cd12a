import nl from '../../../../content/interface/nl/check.json'
import { textsOf } from '../texts'

export const checkTexts = textsOf('check', nl)
