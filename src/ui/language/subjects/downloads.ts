import nl from '../../../../content/interface/nl/downloads.json'
import { textsOf } from '../texts'

export const downloadsTexts = textsOf('downloads', nl)
