import { useEffect, useRef, useState, type ReactNode } from 'react'
import { isOfBoards } from '../journey/boardPages'
import { encodeRoute, type Route } from '../journey/route'
import { forgetReload } from '../platform/reload'
import { useScan } from '../record/scan'
import { ErrorPage } from './ErrorPage'
import { arrive, type Arrived } from './arrive'
import { recover } from './recover'
import { openPage, prefetchAfter } from './routes'

export type OpenPage = {
  readonly route: Arrived
  readonly content: ReactNode
  /** How often the whole scan had been replaced when the page opened. */
  readonly replaced: number
}

/** The page of a route, which replaces the previous one once it has been fetched. */
export function usePage(route: Route, first: OpenPage): OpenPage {
  const [page, setPage] = useState(first)
  const replaced = useScan((scan) => scan.replaced)
  useEffect(() => {
    prefetchAfter(route)
    if (keyOf({ route, replaced }) === keyOf(page)) return
    let wanted = true
    void arrive(route)
      .then(async (at) => {
        const content = await openPage(at)
        forgetReload()
        return { route: at, content }
      })
      .catch(async () => {
        await recover()
        return { route, content: <ErrorPage /> }
      })
      .then((opened) => {
        if (wanted) setPage({ ...opened, replaced })
      })
    return () => {
      wanted = false
    }
  }, [route, replaced, page])
  return page
}

/** Distinguishes a page from the previous one. */
export function keyOf({ route, replaced }: Pick<OpenPage, 'route' | 'replaced'>): string {
  // Work on a board stays when a scan is wiped.
  return `${isOfBoards(route.page) ? '' : String(replaced)}${encodeRoute(route)}`
}

/** Starts every new page at its top, with the focus on its heading. */
export function useFreshStart(page: OpenPage) {
  const main = useRef<HTMLElement>(null)
  const key = keyOf(page)
  const started = useRef(key)
  useEffect(() => {
    if (started.current === key) return
    started.current = key
    if (main.current?.contains(document.activeElement)) return
    scrollTo(0, 0)
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [key])
  return main
}
