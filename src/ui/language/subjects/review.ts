import en from '../../../../content/interface/en/review.json'
import nl from '../../../../content/interface/nl/review.json'
import type { Texts } from '../texts'

export const reviewTexts: Texts<typeof nl> = { nl, en }
