/** Opens the print dialog, which can also save as PDF. */
export function printPage(): void {
  print()
}

/**
 * Calls back whenever the page is about to be printed, however that was started.
 * @returns a function that stops this
 */
export function beforePrinting(prepare: () => void): () => void {
  addEventListener('beforeprint', prepare)
  return () => {
    removeEventListener('beforeprint', prepare)
  }
}
