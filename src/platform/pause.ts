/** Lets the browser do other work first: drawing, or answering a key that was pressed. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve)
    })
  )
}
