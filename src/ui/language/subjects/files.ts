import nl from '../../../../content/interface/nl/files.json'
import { textsOf } from '../texts'

export const filesTexts = textsOf('files', nl)
