/** Whether somebody has scrolled on, so that only these last pixels of something are in view. */
export function isScrolledPast(element: HTMLElement, pixels: number): boolean {
  return scrollY > Math.max(0, element.offsetTop + element.offsetHeight - pixels)
}
