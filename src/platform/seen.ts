/** Tells whenever an element comes into view or leaves it. Returns how to stop. */
export function watchSeen(element: Element, onChange: (isSeen: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    onChange(entries.some(({ isIntersecting }) => isIntersecting))
  })
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}
