import nl from '../../../../content/interface/nl/plans.json'
import { textsOf } from '../texts'

export const planTexts = textsOf('plans', nl)
