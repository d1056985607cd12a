import nl from '../../../../content/interface/nl/practice.json'
import { textsOf } from '../texts'

export const practiceTexts = textsOf('practice', nl)
