import nl from '../../../../content/interface/nl/existing.json'
import { textsOf } from '../texts'

export const existingTexts = textsOf('existing', nl)
