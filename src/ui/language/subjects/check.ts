import en from '../../../../content/interface/en/check.json'
import nl from '../../../../content/interface/nl/check.json'
import type { Texts } from '../texts'

/** How to fix what the content check finds, per rule. */
export const checkTexts: Texts<typeof nl> = { nl, en }
