import { loadLanguage } from '../../src/ui/language/languages'
import { localeIds } from '../../src/ui/language/locale'

// In a test nothing has to be fetched first: every language is there, as it is once it was chosen.
await Promise.all(localeIds.map(loadLanguage))
