import en from '../../../../content/interface/en/privacy.json'
import nl from '../../../../content/interface/nl/privacy.json'
import type { Texts } from '../texts'

export const privacyTexts: Texts<typeof nl> = { nl, en }
