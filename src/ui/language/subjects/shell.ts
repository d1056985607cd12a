import en from '../../../../content/interface/en/shell.json'
import nl from '../../../../content/interface/nl/shell.json'
import type { Texts } from '../texts'

export const shellTexts: Texts<typeof nl> = { nl, en }
