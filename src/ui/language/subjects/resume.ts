import nl from '../../../../content/interface/nl/resume.json'
import { textsOf } from '../texts'

export const resumeTexts = textsOf('resume', nl)
