import nl from '../../../../content/interface/nl/wanted.json'
import { textsOf } from '../texts'

export const wantedTexts = textsOf('wanted', nl)
