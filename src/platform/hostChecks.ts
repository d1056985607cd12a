/**
 * The outcome of a check: as it should be, wrong, different but not wrong, or impossible to find
 * out in this browser.
 */
export type Finding = 'ok' | 'wrong' | 'note' | 'unknown'

/** Checks of everything in the host and the browser that the app relies on. No check rejects. */
export const hostChecks = {
  secure: guarded(async () => isSecureContext),
  policy: guarded(sendsPolicy),
  headers: guarded(sendsHeaders),
  packed: guarded(isPacked),
  fresh: guarded(isFresh),
  notFound: guarded(hasNotFoundPage),
  offline: guarded(onlySecure(isKeptOffline)),
  camera: guarded(onlySecure(mayUseCamera)),
} satisfies Record<string, () => Promise<Finding>>

export type HostCheck = keyof typeof hostChecks

/** How long the files may take to be kept, on a first visit. */
const PATIENCE_MS = 15_000

/** If a browser cannot answer, the outcome is unknown; it is not the host's fault. */
function guarded(check: () => Promise<boolean | Finding>): () => Promise<Finding> {
  return async () => {
    try {
      const fine = await check()
      return typeof fine === 'string' ? fine : fine ? 'ok' : 'wrong'
    } catch {
      return 'unknown'
    }
  }
}

/** Unknown without HTTPS, where no browser does this: the lack of HTTPS is reported already. */
function onlySecure(check: () => Promise<boolean | Finding>): () => Promise<boolean | Finding> {
  return async () => (isSecureContext ? check() : 'unknown')
}

/** The headers that the host sends now, bypassing everything that the browser has cached. */
async function headersOf(file: string): Promise<Headers> {
  return (await fetch(file, { method: 'HEAD', cache: 'no-store' })).headers
}

/** Whether the policy of the page is also sent as a header, including who may frame it. */
async function sendsPolicy(): Promise<boolean> {
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')
  const sent = (await headersOf('./')).get('content-security-policy') ?? ''
  return meta !== null && sent.startsWith(meta.content) && sent.includes('frame-ancestors')
}

async function sendsHeaders(): Promise<boolean> {
  const sent = await headersOf('./')
  return (
    sent.get('x-content-type-options') === 'nosniff' &&
    sent.get('referrer-policy') === 'no-referrer' &&
    sent.get('cross-origin-opener-policy') === 'same-origin'
  )
}

/**
 * Whether the largest file of the first visit comes compressed. Not by HEAD, which compresses
 * nothing.
 */
async function isPacked(): Promise<boolean | Finding> {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]')
  if (!script) return 'unknown'
  const { headers, body } = await fetch(script.src, { cache: 'no-store' })
  void body?.cancel()
  return /gzip|br|zstd/.test(headers.get('content-encoding') ?? '')
}

/** Whether a new version gets noticed: the page and the worker must be requested each time. */
async function isFresh(): Promise<boolean> {
  const sent = await Promise.all(['./', './sw.js'].map(headersOf))
  return sent.every((headers) =>
    /no-cache|no-store|max-age=0\b/.test(headers.get('cache-control') ?? ''),
  )
}

async function hasNotFoundPage(): Promise<boolean> {
  const answer = await fetch('./404.html', { cache: 'no-store' })
  return answer.ok && (await answer.text()).includes('%(?:25)*23')
}

async function isKeptOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const ready = navigator.serviceWorker.ready.then(() => caches.match('./'))
  const patience = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS)
  })
  return (await Promise.race([ready, patience])) !== undefined
}

type WithPolicy = Document & {
  readonly featurePolicy?: { allowsFeature(name: string): boolean }
}

async function mayUseCamera(): Promise<boolean | Finding> {
  if (!('mediaDevices' in navigator)) return false
  return (document as WithPolicy).featurePolicy?.allowsFeature('camera') ?? 'unknown'
}
