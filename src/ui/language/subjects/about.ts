import en from '../../../../content/interface/en/about.json'
import nl from '../../../../content/interface/nl/about.json'
import type { Texts } from '../texts'

export const aboutTexts: Texts<typeof nl> = { nl, en }
