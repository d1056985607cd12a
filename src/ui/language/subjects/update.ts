import nl from '../../../../content/interface/nl/update.json'
import { textsOf } from '../texts'

export const updateTexts = textsOf('update', nl)
