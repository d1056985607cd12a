import en from '../../../../content/interface/en/codes.json'
import nl from '../../../../content/interface/nl/codes.json'
import type { Texts } from '../texts'

export const codesTexts: Texts<typeof nl> = { nl, en }
