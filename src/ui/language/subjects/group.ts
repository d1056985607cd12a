import nl from '../../../../content/interface/nl/group.json'
import { textsOf } from '../texts'

export const groupTexts = textsOf('group', nl)
