import en from '../../../../content/interface/en/workshops.json'
import nl from '../../../../content/interface/nl/workshops.json'
import type { Texts } from '../texts'

export const workshopsTexts: Texts<typeof nl> = { nl, en }
