import en from '../../../../content/interface/en/invitation.json'
import nl from '../../../../content/interface/nl/invitation.json'
import type { Texts } from '../texts'

export const invitationTexts: Texts<typeof nl> = { nl, en }
