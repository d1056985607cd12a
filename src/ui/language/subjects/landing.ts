import en from '../../../../content/interface/en/landing.json'
import nl from '../../../../content/interface/nl/landing.json'
import type { Texts } from '../texts'

export const landingTexts: Texts<typeof nl> = { nl, en }
