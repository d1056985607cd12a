import nl from '../../../../content/interface/nl/privacy.json'
import { textsOf } from '../texts'

export const privacyTexts = textsOf('privacy', nl)
