import nl from '../../../../content/interface/nl/step.json'
import { textsOf } from '../texts'

export const stepTexts = textsOf('step', nl)
