import en from '../../../../content/interface/en/screen.json'
import nl from '../../../../content/interface/nl/screen.json'
import type { Texts } from '../texts'

export const screenTexts: Texts<typeof nl> = { nl, en }
