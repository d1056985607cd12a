import en from '../../../../content/interface/en/compare.json'
import nl from '../../../../content/interface/nl/compare.json'
import type { Texts } from '../texts'

export const compareTexts: Texts<typeof nl> = { nl, en }
