const RELOADED = 'reloaded'

/**
 * Loads the page again, unless this place was loaded again just before and that did not help.
 * @returns whether it is going to
 */
export function reloadOnce(): boolean {
  if (history.state === RELOADED) return false
  history.replaceState(RELOADED, '')
  location.reload()
  return true
}

/** All is well: the next time something is missing, the page may be reloaded again. */
export function forgetReload(): void {
  if (history.state === RELOADED) history.replaceState(null, '')
}
