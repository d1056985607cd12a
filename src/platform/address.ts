/** The fragment of the address, as in `#/scan/quick/2`. */
export function readFragment(): string {
  return location.hash
}

export function onFragmentChange(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => {
    removeEventListener('hashchange', listener)
  }
}

/** Goes to a place in the app, with an entry in the browser's history. */
export function goTo(fragment: string): void {
  location.hash = fragment
}

/** Changes the fragment in place: no history entry, no event. */
export function replaceFragment(fragment: string): void {
  history.replaceState(history.state, '', fragment)
}

/** Adds an entry to the browser's history, without an event, for a page that is reloaded next. */
export function addFragment(fragment: string): void {
  history.pushState(null, '', fragment)
}

/** The address of the app itself, without the place in it. */
export function readSite(): string {
  return location.origin + location.pathname
}
