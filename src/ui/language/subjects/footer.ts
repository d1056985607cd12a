import nl from '../../../../content/interface/nl/footer.json'
import { textsOf } from '../texts'

export const footerTexts = textsOf('footer', nl)
