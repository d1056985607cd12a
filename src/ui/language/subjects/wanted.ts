import en from '../../../../content/interface/en/wanted.json'
import nl from '../../../../content/interface/nl/wanted.json'
import type { Texts } from '../texts'

export const wantedTexts: Texts<typeof nl> = { nl, en }
