import en from '../../../../content/interface/en/scan.json'
import nl from '../../../../content/interface/nl/scan.json'
import type { Texts } from '../texts'

export const scanTexts: Texts<typeof nl> = { nl, en }
