import en from '../../../../content/interface/en/entry.json'
import nl from '../../../../content/interface/nl/entry.json'
import type { Texts } from '../texts'

export const entryTexts: Texts<typeof nl> = { nl, en }
