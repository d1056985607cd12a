import en from '../../../../content/interface/en/practice.json'
import nl from '../../../../content/interface/nl/practice.json'
import type { Texts } from '../texts'

export const practiceTexts: Texts<typeof nl> = { nl, en }
