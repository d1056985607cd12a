import nl from '../../../../content/interface/nl/colleague.json'
import { textsOf } from '../texts'

export const colleagueTexts = textsOf('colleague', nl)
