import nl from '../../../../content/interface/nl/join.json'
import { textsOf } from '../texts'

export const joinTexts = textsOf('join', nl)
