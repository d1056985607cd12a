import nl from '../../../../content/interface/nl/confirm.json'
import { textsOf } from '../texts'

export const confirmTexts = textsOf('confirm', nl)
