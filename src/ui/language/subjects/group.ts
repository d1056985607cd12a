import en from '../../../../content/interface/en/group.json'
import nl from '../../../../content/interface/nl/group.json'
import type { Texts } from '../texts'

export const groupTexts: Texts<typeof nl> = { nl, en }
