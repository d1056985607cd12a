import nl from '../../../../content/interface/nl/review.json'
import { textsOf } from '../texts'

export const reviewTexts = textsOf('review', nl)
