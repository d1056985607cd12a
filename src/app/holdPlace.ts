/**
 * Notes what somebody is doing in the prerendered block before the app draws that block anew.
 * @returns a function that brings the same statement to the same place, and back into focus
 */
export function holdPlace(): () => void {
  const active = document.activeElement
  const focused = active instanceof HTMLInputElement ? active : undefined
  const anchor = focused ?? document.querySelector<HTMLInputElement>('input[data-clicked]')
  // For somebody who has done nothing yet, the top of the page is best.
  if (!anchor && scrollY === 0) return () => undefined
  const before = topOf(anchor)
  return () => {
    scrollBy({ top: topOf(sameAs(anchor)) - before, behavior: 'instant' })
    if (focused) sameAs(focused)?.focus({ preventScroll: true })
  }
}

/** The same answer to the same statement, as it has been drawn since. */
function sameAs(radio: HTMLInputElement | null | undefined): HTMLInputElement | undefined {
  const all = document.querySelectorAll<HTMLInputElement>('input[type=radio]')
  return [...all].find(({ name, value }) => name === radio?.name && value === radio.value)
}

/** How far down the window an answer is, or else the first one. */
function topOf(radio: HTMLInputElement | null | undefined): number {
  const place = radio ?? document.querySelector('input[type=radio]')
  return place?.getBoundingClientRect().top ?? 0
}
