import { loadLanguage } from '../../src/ui/language/languages'
import { localeIds } from '../../src/ui/language/locale'

// A test need not fetch a language first: each is loaded, as it is once it was chosen.
await Promise.all(localeIds.map(loadLanguage))
