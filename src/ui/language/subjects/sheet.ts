import nl from '../../../../content/interface/nl/sheet.json'
import { textsOf } from '../texts'

export const sheetTexts = textsOf('sheet', nl)
