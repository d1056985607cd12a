import nl from '../../../../content/interface/nl/screen.json'
import { textsOf } from '../texts'

export const screenTexts = textsOf('screen', nl)
