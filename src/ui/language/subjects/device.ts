import nl from '../../../../content/interface/nl/device.json'
import { textsOf } from '../texts'

export const deviceTexts = textsOf('device', nl)
