const RELOADED = 'reloaded'

/**
 * Reloads the page, unless this place was just reloaded and that did not help.
 * @returns whether it will reload
 */
export function reloadOnce(): boolean {
  if (history.state === RELOADED) return false
  history.replaceState(RELOADED, '')
  location.reload()
  return true
}

/** All is well: the page may be reloaded again, the next time something is missing. */
export function forgetReload(): void {
  if (history.state === RELOADED) history.replaceState(null, '')
}
