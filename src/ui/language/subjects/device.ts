import en from '../../../../content/interface/en/device.json'
import nl from '../../../../content/interface/nl/device.json'
import type { Texts } from '../texts'

export const deviceTexts: Texts<typeof nl> = { nl, en }
