import nl from '../../../../content/interface/nl/ownLine.json'
import { textsOf } from '../texts'

export const ownLineTexts = textsOf('ownLine', nl)
