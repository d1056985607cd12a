import en from '../../../../content/interface/en/join.json'
import nl from '../../../../content/interface/nl/join.json'
import type { Texts } from '../texts'

export const joinTexts: Texts<typeof nl> = { nl, en }
