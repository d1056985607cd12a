/** Calls back whenever the browser shows a page again that it had put aside as it was. */
export function onReturn(run: () => void): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) run()
  })
}
