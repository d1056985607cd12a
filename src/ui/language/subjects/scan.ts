import nl from '../../../../content/interface/nl/scan.json'
import { textsOf } from '../texts'

export const scanTexts = textsOf('scan', nl)
