/** Whether somebody has scrolled so far that only the last pixels of an element are in view. */
export function isScrolledPast(element: HTMLElement, pixels: number): boolean {
  return scrollY > Math.max(0, element.offsetTop + element.offsetHeight - pixels)
}
