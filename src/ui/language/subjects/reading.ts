import en from '../../../../content/interface/en/reading.json'
import nl from '../../../../content/interface/nl/reading.json'
import type { Texts } from '../texts'

export const readingTexts: Texts<typeof nl> = { nl, en }
