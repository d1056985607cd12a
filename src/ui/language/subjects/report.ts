import nl from '../../../../content/interface/nl/report.json'
import { textsOf } from '../texts'

export const reportTexts = textsOf('report', nl)
