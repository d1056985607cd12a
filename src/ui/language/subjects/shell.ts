import nl from '../../../../content/interface/nl/shell.json'
import { textsOf } from '../texts'

export const shellTexts = textsOf('shell', nl)
