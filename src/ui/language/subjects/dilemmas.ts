import nl from '../../../../content/interface/nl/dilemmas.json'
import { textsOf } from '../texts'

export const dilemmasTexts = textsOf('dilemmas', nl)
