type Policies = {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): string }
  }
}

/**
 * Makes the app work without a network, where the browser and the host allow it. Never rejects:
 * without it the app works as well, as long as there is a network.
 * @param onUpdate called when a new version is ready and waits; what it gets starts using it and
 *   loads the page again
 */
export async function workOffline(onUpdate: (use: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  try {
    const registration = await serviceWorker.register(trusted('./sw.js'))
    const look = () => {
      const { waiting } = registration
      // Without a controller this is the first version, which has nobody to wait for.
      if (!waiting || !serviceWorker.controller) return
      onUpdate(() => {
        serviceWorker.addEventListener('controllerchange', reload, { once: true })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        waiting.postMessage('activate')
      })
    }
    look()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
  } catch {
    // No secure connection, a private window, a host that lacks the file: the app goes on online.
  }
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
