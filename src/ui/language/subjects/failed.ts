import nl from '../../../../content/interface/nl/failed.json'
import { textsOf } from '../texts'

export const failedTexts = textsOf('failed', nl)
