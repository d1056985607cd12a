import { formatLanguage, locales, type Locale } from './language/locale'
import { shellTexts } from './language/subjects/shell'
import { fill } from './language/fill'
import { useLocale, useTexts } from './language/texts'
import { Notice } from './Notice'

/** Says that a language did not arrive, in the language of the page and in that language. */
export function LanguageNotice({ failed }: { readonly failed: Locale }) {
  const t = useTexts(shellTexts)
  const current = useLocale()
  return (
    <Notice>
      <p>{fill(t.languageFailed, { language: formatLanguage(current, failed) })}</p>
      <p lang={failed}>{locales[failed].failed}</p>
    </Notice>
  )
}
