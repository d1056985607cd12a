import en from '../../../../content/interface/en/keeping.json'
import nl from '../../../../content/interface/nl/keeping.json'
import type { Texts } from '../texts'

export const keepingTexts: Texts<typeof nl> = { nl, en }
