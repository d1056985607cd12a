import nl from '../../../../content/interface/nl/ownBank.json'
import { textsOf } from '../texts'

export const ownBankTexts = textsOf('ownBank', nl)
