/**
 * Tells the page around the app, if it is of the same website, that a result was reached, but
 * nothing about it. Meant for the page that learning platforms open (build/inline/lms.js).
 */
export function announceResult(): void {
  try {
    parent.dispatchEvent(new Event('ambtskompas-result'))
  } catch {
    // Of another website, which is told nothing.
  }
}
