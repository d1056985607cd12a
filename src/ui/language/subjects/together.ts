import en from '../../../../content/interface/en/together.json'
import nl from '../../../../content/interface/nl/together.json'
import type { Texts } from '../texts'

export const togetherTexts: Texts<typeof nl> = { nl, en }
