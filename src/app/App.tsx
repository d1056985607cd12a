import { LocaleContext } from '../i18n/texts'
import { encodeRoute } from '../codec/route'
import { ErrorBoundary } from './ErrorPage'
import { Shell } from './Shell'
import { useLocaleChoice } from './useLocaleChoice'
import { useFreshStart, usePage, type OpenPage } from './usePage'
import { useRoute } from './useRoute'

/** The whole app, beginning with a page that has been fetched already. */
export function App({ first }: { readonly first: OpenPage }) {
  const [locale, chooseLocale] = useLocaleChoice()
  const { route, content } = usePage(useRoute(), first)
  const main = useFreshStart(route)
  return (
    <LocaleContext value={locale}>
      <Shell main={main} onChooseLocale={chooseLocale}>
        <ErrorBoundary key={encodeRoute(route)}>{content}</ErrorBoundary>
      </Shell>
    </LocaleContext>
  )
}
