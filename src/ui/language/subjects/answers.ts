import nl from '../../../../content/interface/nl/answers.json'
import { textsOf } from '../texts'

export const answersTexts = textsOf('answers', nl)
