import nl from '../../../../content/interface/nl/reading.json'
import { textsOf } from '../texts'

export const readingTexts = textsOf('reading', nl)
