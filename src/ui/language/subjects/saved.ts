import nl from '../../../../content/interface/nl/saved.json'
import { textsOf } from '../texts'

export const savedTexts = textsOf('saved', nl)
