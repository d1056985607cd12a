import nl from '../../../../content/interface/nl/otherStatements.json'
import { textsOf } from '../texts'

export const otherStatementsTexts = textsOf('otherStatements', nl)
