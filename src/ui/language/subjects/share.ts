import en from '../../../../content/interface/en/share.json'
import nl from '../../../../content/interface/nl/share.json'
import type { Texts } from '../texts'

export const shareTexts: Texts<typeof nl> = { nl, en }
