import nl from '../../../../content/interface/nl/entry.json'
import { textsOf } from '../texts'

export const entryTexts = textsOf('entry', nl)
