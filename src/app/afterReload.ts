import { moveFocus } from '../platform/moveFocus'
import { keepTabText, readTabText } from '../platform/tabChoice'

const PLACE = 'place'
/** The name under which this tab remembers to say once that everything was wiped. */
export const WIPED = 'wiped'

/**
 * Reloads the page for a person who continues elsewhere: it starts at its heading, or at this part.
 */
export function reloadAt(id = ''): void {
  startAt(id)
  location.reload()
}

/** Where the page starts once it is loaded again. */
export function startAt(id: string): void {
  keepTabText(PLACE, id)
  // The browser would restore the scroll position of the page before it.
  history.scrollRestoration = 'manual'
}

/** Goes there, if the page was loaded again to go on elsewhere. */
export function goToPlace(): void {
  const id = readTabText(PLACE)
  if (id === undefined) return
  keepTabText(PLACE, undefined)
  history.scrollRestoration = 'auto'
  const part = document.getElementById(id)
  if (part) {
    moveFocus(part)
    return
  }
  scrollTo(0, 0)
  document.querySelector('h1')?.focus({ preventScroll: true })
}
