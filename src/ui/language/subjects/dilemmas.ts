import en from '../../../../content/interface/en/dilemmas.json'
import nl from '../../../../content/interface/nl/dilemmas.json'
import type { Texts } from '../texts'

export const dilemmasTexts: Texts<typeof nl> = { nl, en }
