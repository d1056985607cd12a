import nl from '../../../../content/interface/nl/landing.json'
import { textsOf } from '../texts'

export const landingTexts = textsOf('landing', nl)
