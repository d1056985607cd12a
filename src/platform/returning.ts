/**
 * Reloads the page when the browser restores it from its back-forward cache, if it is out of date.
 * @param isOutOfDate asked each time
 */
export function reloadOnReturn(isOutOfDate: () => Promise<boolean>): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    void isOutOfDate().then((outOfDate) => {
      if (outOfDate) location.reload()
    })
  })
}
