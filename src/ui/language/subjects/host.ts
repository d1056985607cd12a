import en from '../../../../content/interface/en/host.json'
import nl from '../../../../content/interface/nl/host.json'
import type { Texts } from '../texts'

export const hostTexts: Texts<typeof nl> = { nl, en }
