/** Does something that can wait, once the browser is idle. */
export function whenIdle(work: () => void): void {
  // Not every browser has it.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
  else setTimeout(work, 1000)
}
