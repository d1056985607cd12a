import nl from '../../../../content/interface/nl/workshops.json'
import { textsOf } from '../texts'

export const workshopsTexts = textsOf('workshops', nl)
