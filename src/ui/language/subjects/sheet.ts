import en from '../../../../content/interface/en/sheet.json'
import nl from '../../../../content/interface/nl/sheet.json'
import type { Texts } from '../texts'

export const sheetTexts: Texts<typeof nl> = { nl, en }
