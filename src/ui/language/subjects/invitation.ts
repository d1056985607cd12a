import nl from '../../../../content/interface/nl/invitation.json'
import { textsOf } from '../texts'

export const invitationTexts = textsOf('invitation', nl)
