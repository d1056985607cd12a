import en from '../../../../content/interface/en/boardEntry.json'
import nl from '../../../../content/interface/nl/boardEntry.json'
import type { Texts } from '../texts'

export const boardEntryTexts: Texts<typeof nl> = { nl, en }
