import { useEffect } from 'react'
import type { Locale } from '../ui/language/locale'
import { LocaleContext } from '../ui/language/texts'
import { ErrorBoundary } from './ErrorPage'
import { Shell } from './Shell'
import { useDutchMarked } from './useDutchMarked'
import { useLocaleChoice } from './useLocaleChoice'
import { keyOf, useFreshStart, usePage, type OpenPage } from './usePage'
import { useRoute } from './useRoute'

type Props = {
  readonly first: OpenPage
  /** The language to begin with. */
  readonly start: Locale
  /** Called once, when the first page is there and reacts to events. */
  readonly onDrawn?: () => void
}

/** The whole app, beginning with a page that has already been fetched. */
export function App({ first, start, onDrawn }: Props) {
  const { locale, failed, choose } = useLocaleChoice(start)
  const page = usePage(useRoute(), first)
  const main = useFreshStart(page)
  useDutchMarked(locale)
  useEffect(() => onDrawn?.(), [onDrawn])
  return (
    <LocaleContext value={locale}>
      <Shell main={main} page={page.route.page} failedLocale={failed} onChooseLocale={choose}>
        <ErrorBoundary key={keyOf(page)}>{page.content}</ErrorBoundary>
      </Shell>
    </LocaleContext>
  )
}
