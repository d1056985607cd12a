/** Lets the browser do other work first: painting, or handling a key. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve)
    })
  )
}
