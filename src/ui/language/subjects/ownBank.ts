import en from '../../../../content/interface/en/ownBank.json'
import nl from '../../../../content/interface/nl/ownBank.json'
import type { Texts } from '../texts'

export const ownBankTexts: Texts<typeof nl> = { nl, en }
