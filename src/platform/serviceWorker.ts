import { savesData } from './network'
import { atRest } from './rest'

type Policies = {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): string }
  }
}

type Asked = {
  /** Whether files may still be kept on this device, checked just before they are. */
  readonly mayKeep: () => boolean
  /**
   * A new version is ready and waits; gets a function that starts using it and reloads the page, or
   * nothing if the waiting version has been withdrawn.
   */
  readonly onUpdate: (use: (() => void) | undefined) => void
  /** The host no longer has an app that works without a network, and nothing is kept here now. */
  readonly onGone: () => void
}

const HOUR_MS = 3_600_000

/**
 * Makes the app work without a network, where the browser and the host allow it, and looks for new
 * versions for as long as the page is open. Never rejects: without it the app works as well, as
 * long as there is a network.
 */
export async function workOffline({ mayKeep, onUpdate, onGone }: Asked): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // In a frame of another page the app does not open without a network anyway.
  if (parent !== self) return
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'gone') onGone()
  })
  serviceWorker.controller?.postMessage('look', [])
  try {
    // The first time this fetches a megabyte. It must not delay an answer, and is skipped for
    // somebody who saves data.
    if (!isOurs(serviceWorker.controller) && !(await isKnown(serviceWorker))) {
      if (savesData()) return
      await atRest()
      if (!mayKeep()) return
    }
    const registration = await serviceWorker.register(trusted('./sw.js'))
    const tell = () => {
      const { waiting } = registration
      // Without a controller this is the first version, which has nobody to wait for.
      if (!waiting || !serviceWorker.controller) {
        onUpdate(undefined)
        return
      }
      onUpdate(() => {
        serviceWorker.addEventListener('controllerchange', reload, { once: true })
        waiting.postMessage('activate', [])
      })
    }
    tell()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell)
    })
    lookAgain(registration)
  } catch {
    // No secure connection, a private window, or a host without the file: the app still works
    // online.
  }
}

/** Whether it is the worker of this app, and not of a folder around it. */
function isOurs(worker: ServiceWorker | null): boolean {
  return worker?.scriptURL === new URL('./sw.js', location.href).href
}

/** Whether a worker of this app, and not of a folder around it, was here before. */
async function isKnown(container: ServiceWorkerContainer): Promise<boolean> {
  const registration = await container.getRegistration()
  return registration?.scope === new URL('./', location.href).href
}

/** A page may stay open for weeks; browsers look for a new version only when one is loaded. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  const look = () => {
    // Without a network, or if the host has none, there is nothing new.
    registration.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
  setInterval(look, HOUR_MS)
}

/** The one address that the policy for Trusted Types lets through. */
function trusted(address: './sw.js'): string {
  const { trustedTypes } = globalThis as Policies
  const policy = trustedTypes?.createPolicy('ambtskompas', { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}

function reload() {
  location.reload()
}
