import nl from '../../../../content/interface/nl/together.json'
import { textsOf } from '../texts'

export const togetherTexts = textsOf('together', nl)
