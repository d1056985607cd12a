import nl from '../../../../content/interface/nl/config.json'
import { textsOf } from '../texts'

export const configTexts = textsOf('config', nl)
