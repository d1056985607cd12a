import nl from '../../../../content/interface/nl/links.json'
import { textsOf } from '../texts'

export const linksTexts = textsOf('links', nl)
