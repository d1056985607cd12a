import nl from '../../../../content/interface/nl/ownWords.json'
import { textsOf } from '../texts'

export const ownWordsTexts = textsOf('ownWords', nl)
