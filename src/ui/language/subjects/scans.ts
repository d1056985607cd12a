import en from '../../../../content/interface/en/scans.json'
import nl from '../../../../content/interface/nl/scans.json'
import type { Texts } from '../texts'

export const scansTexts: Texts<typeof nl> = { nl, en }
