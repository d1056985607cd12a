import en from '../../../../content/interface/en/result.json'
import nl from '../../../../content/interface/nl/result.json'
import type { Texts } from '../texts'

export const resultTexts: Texts<typeof nl> = { nl, en }
