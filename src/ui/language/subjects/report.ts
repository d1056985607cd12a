import en from '../../../../content/interface/en/report.json'
import nl from '../../../../content/interface/nl/report.json'
import type { Texts } from '../texts'

export const reportTexts: Texts<typeof nl> = { nl, en }
