/**
 * Asks before the page is closed, reloaded or left by a link within the app. The browser's own back
 * button cannot be intercepted.
 * @param question for the links; on closing, browsers use their own words
 * @returns a function that ends this
 */
export function askBeforeLeaving(question: string): () => void {
  const holdPage = (event: BeforeUnloadEvent) => {
    event.preventDefault()
  }
  const holdLink = (event: MouseEvent) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
    if (link && !elsewhere && !confirm(question)) event.preventDefault()
  }
  addEventListener('beforeunload', holdPage)
  document.addEventListener('click', holdLink, true)
  return () => {
    removeEventListener('beforeunload', holdPage)
    document.removeEventListener('click', holdLink, true)
  }
}
