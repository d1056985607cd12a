/**
 * The rejections left unhandled while `work` was done; the console of a browser would show
 * them as errors of the page. Replaces the listeners of the test runner meanwhile.
 */
export async function unhandledDuring(work: () => Promise<void>): Promise<unknown[]> {
  const found: unknown[] = []
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (reason) => found.push(reason))
  try {
    await work()
  } finally {
    // A later turn of the event loop, after everything that was set going.
    await new Promise((resolve) => {
      setTimeout(resolve, 10)
    })
    process.removeAllListeners('unhandledRejection')
    for (const other of others) process.on('unhandledRejection', other)
  }
  return found
}
