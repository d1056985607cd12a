/** Brings a heading into view and moves the focus there, so that screen readers read it. */
export function moveFocus(heading: HTMLElement | null | undefined): void {
  if (!heading) return
  heading.tabIndex = -1
  heading.scrollIntoView()
  heading.focus({ preventScroll: true })
}
