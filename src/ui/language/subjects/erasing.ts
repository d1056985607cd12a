import nl from '../../../../content/interface/nl/erasing.json'
import { textsOf } from '../texts'

export const erasingTexts = textsOf('erasing', nl)
