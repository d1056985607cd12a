let asked = false

/**
 * Asks the browser, once a visit, not to clear away what is kept here when it needs room. Whatever
 * it answers, nobody has to wait for it.
 */
export function askToPersist(): void {
  if (asked) return
  asked = true
  void ask()
}

async function ask(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // A browser without this interface decides for itself.
  }
}
