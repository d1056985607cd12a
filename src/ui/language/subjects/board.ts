import en from '../../../../content/interface/en/board.json'
import nl from '../../../../content/interface/nl/board.json'
import type { Texts } from '../texts'

export const boardTexts: Texts<typeof nl> = { nl, en }
