import nl from '../../../../content/interface/nl/scans.json'
import { textsOf } from '../texts'

export const scansTexts = textsOf('scans', nl)
