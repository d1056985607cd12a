import nl from '../../../../content/interface/nl/share.json'
import { textsOf } from '../texts'

export const shareTexts = textsOf('share', nl)
