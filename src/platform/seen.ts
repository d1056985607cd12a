/** Calls back whenever an element comes into view or leaves it. Returns a function that stops. */
export function watchSeen(element: Element, onChange: (isSeen: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    onChange(entries.some(({ isIntersecting }) => isIntersecting))
  })
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}
