import { ownName } from './ownName'
import { ALL_WIPED, tellTabs } from './channel'
import { forgetTab } from './tabChoice'

/**
 * Removes what this app left in the browser besides its storage: small choices, the copy for use
 * without a network, and state in the history. Touches nothing of other apps. Rejects if something
 * stays, but not before all the rest is gone.
 */
export async function wipeTraces(): Promise<void> {
  const steps = [forgetChoices, forgetTabs, forgetHistory, forgetCopies].map((step) => step())
  const failed = (await Promise.allSettled(steps)).find(({ status }) => status === 'rejected')
  if (failed) throw new Error('Something could not be wiped')
}

async function forgetChoices(): Promise<void> {
  const kept = await unlessRefused(() => localStorage)
  for (const key of Object.keys(kept ?? {})) {
    if (key.startsWith(`${ownName}:`)) kept?.removeItem(key)
  }
}

/** In this tab and in every other. */
async function forgetTabs(): Promise<void> {
  forgetTab()
  tellTabs(ALL_WIPED)
}

async function forgetHistory(): Promise<void> {
  history.replaceState(null, '')
}

async function forgetCopies(): Promise<void> {
  if (!('caches' in globalThis)) return
  const folder = new URL('./', location.href).href
  const workers = await unlessRefused(() => navigator.serviceWorker.getRegistrations())
  const ours = (workers ?? []).filter(({ scope }) => scope === folder)
  const stopped = await Promise.allSettled(ours.map(stop))
  const copies = (await unlessRefused(() => caches.keys())) ?? []
  const ourCopies = copies.filter((name) => name.startsWith(`ambtskompas ${folder} `))
  await Promise.all(ourCopies.map((name) => caches.delete(name)))
  if (stopped.some(({ status }) => status === 'rejected')) throw new Error('A worker stays')
}

/** A browser that forbids storage altogether keeps nothing of ours. */
async function unlessRefused<Found>(look: () => Found | Promise<Found>) {
  try {
    return await look()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return undefined
    throw error
  }
}

/** Resolves once the worker no longer writes copies. */
async function stop(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing } = registration
  if (installing) {
    await new Promise((resolve) => {
      installing.addEventListener('statechange', resolve, { once: true })
    })
  }
  await registration.unregister()
}
