import nl from '../../../../content/interface/nl/sharing.json'
import { textsOf } from '../texts'

export const sharingTexts = textsOf('sharing', nl)
