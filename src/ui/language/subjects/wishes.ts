import nl from '../../../../content/interface/nl/wishes.json'
import { textsOf } from '../texts'

export const wishesTexts = textsOf('wishes', nl)
