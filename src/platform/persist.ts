let asked = false

/**
 * Asks the browser, once per visit, not to clear the data kept here when it needs room. Whatever
 * the answer, nothing waits for it.
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
