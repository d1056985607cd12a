import { useEffect } from 'react'
import type { Locale } from '../i18n/locale'
import { LocaleContext } from '../i18n/texts'
import { encodeRoute } from '../codec/route'
import { finishEarlySubmit } from './early'
import { ErrorBoundary } from './ErrorPage'
import { Shell } from './Shell'
import { useLocaleChoice } from './useLocaleChoice'
import { useFreshStart, usePage, type OpenPage } from './usePage'
import { useRoute } from './useRoute'

type Props = {
  readonly first: OpenPage
  /** The language to begin with. */
  readonly start: Locale
}

/** The whole app, beginning with a page that has been fetched already. */
export function App({ first, start }: Props) {
  const [locale, chooseLocale] = useLocaleChoice(start)
  const { route, content } = usePage(useRoute(), first)
  const main = useFreshStart(route)
  useEffect(finishEarlySubmit, [])
  return (
    <LocaleContext value={locale}>
      <Shell main={main} page={route.page} onChooseLocale={chooseLocale}>
        <ErrorBoundary key={encodeRoute(route)}>{content}</ErrorBoundary>
      </Shell>
    </LocaleContext>
  )
}
