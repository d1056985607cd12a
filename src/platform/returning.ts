/**
 * Loads the page again when the browser shows it as it had put it aside, if it is out of date.
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
