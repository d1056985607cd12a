import en from '../../../../content/interface/en/plans.json'
import nl from '../../../../content/interface/nl/plans.json'
import type { Texts } from '../texts'

export const planTexts: Texts<typeof nl> = { nl, en }
