import nl from '../../../../content/interface/nl/about.json'
import { textsOf } from '../texts'

export const aboutTexts = textsOf('about', nl)
