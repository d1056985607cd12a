import { useEffect, useRef, useState, type ReactNode } from 'react'
import { encodeRoute, type Route } from '../journey/route'
import { forgetReload } from '../platform/reload'
import { ErrorPage } from './ErrorPage'
import { recover } from './recover'
import { openPage, prefetchAfter } from './routes'

export type OpenPage = { readonly route: Route; readonly content: ReactNode }

/** The page of a route, which takes the place of the one before once it has been fetched. */
export function usePage(route: Route, first: OpenPage): OpenPage {
  const [page, setPage] = useState(first)
  useEffect(() => {
    prefetchAfter(route)
    if (encodeRoute(route) === encodeRoute(page.route)) return
    let wanted = true
    void Promise.resolve(openPage(route))
      .then((content) => {
        forgetReload()
        return content
      })
      .catch(async () => {
        await recover()
        return <ErrorPage />
      })
      .then((content) => {
        if (wanted) setPage({ route, content })
      })
    return () => {
      wanted = false
    }
  }, [route, page.route])
  return page
}

/** Starts every new page at its top, with the focus on its heading. */
export function useFreshStart(route: Route) {
  const main = useRef<HTMLElement>(null)
  const started = useRef(route)
  useEffect(() => {
    if (started.current === route) return
    started.current = route
    if (main.current?.contains(document.activeElement)) return
    scrollTo(0, 0)
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [route])
  return main
}
