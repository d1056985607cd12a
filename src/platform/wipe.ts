const PREFIX = 'ambtskompas'

/**
 * Takes away what this app left in the browser beside its storage: small choices, the copy for use
 * without a network, and what the history knows. Only what is ours is touched.
 */
export async function wipeTraces(): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`${PREFIX}.`)) localStorage.removeItem(key)
  }
  history.replaceState(null, '')
  if (!('caches' in globalThis)) return
  const workers = await navigator.serviceWorker.getRegistrations()
  await Promise.all(workers.map(stop))
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Resolved when the worker writes no copies any more. */
async function stop(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing } = registration
  if (installing) {
    await new Promise((resolve) => {
      installing.addEventListener('statechange', resolve, { once: true })
    })
  }
  await registration.unregister()
}
