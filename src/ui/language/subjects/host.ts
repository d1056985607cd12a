import nl from '../../../../content/interface/nl/host.json'
import { textsOf } from '../texts'

export const hostTexts = textsOf('host', nl)
