import en from '../../../../content/interface/en/copying.json'
import nl from '../../../../content/interface/nl/copying.json'
import type { Texts } from '../texts'

export const copyingTexts: Texts<typeof nl> = { nl, en }
