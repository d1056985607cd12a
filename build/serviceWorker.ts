/**
 * The service worker: keeps the files of one build, so that the app works without a network. Built
 * into `sw.js` by serviceWorkerPlugin.ts, which fills in FILES and VERSION.
 */

/** The files of the build by name, each with its hash as in `sha256-…`; the page itself is `''`. */
declare const FILES: Readonly<Record<string, string>>
declare const VERSION: string

// TypeScript's library of browser types cannot describe workers and pages at the same time.
type LifeEvent = { waitUntil(work: Promise<unknown>): void }
type FetchEvent = { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Scope = {
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { includeUncontrolled: true; type: 'window' }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', run: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', run: (event: FetchEvent) => void): void
  addEventListener(type: 'message', run: (event: MessageEvent<unknown>) => void): void
}

const files = new Map(Object.entries(FILES))
const worker = self as unknown as Scope
const folder = worker.registration.scope
// The folder is part of the name: another folder of the same site may hold another Ambtskompas.
const prefix = `ambtskompas ${folder} `
const current = prefix + VERSION

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (isOurs(request)) event.respondWith(answer(request))
})

// Only when the person asks for it: a new version never takes over by itself.
worker.addEventListener('message', ({ data }) => {
  if (data === 'activate') void worker.skipWaiting()
})

/**
 * Keeps every file, or none. Their hashes see to it that no files of two builds are mixed where
 * one is just being put in the place of the other.
 */
async function keepAll(): Promise<void> {
  const requests = [...files].map(
    ([file, integrity]) =>
      new Request(folder + file, { cache: 'no-cache', integrity, redirect: 'error' }),
  )
  const cache = await caches.open(current)
  try {
    await cache.addAll(requests)
  } catch (error) {
    await caches.delete(current)
    throw error
  }
}

/** Deletes older builds, unless another tab may still need one. */
async function takeOver(): Promise<void> {
  const tabs = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  if (tabs.length <= 1) {
    const older = (await ownCaches()).filter((each) => each !== current)
    await Promise.all(older.map((each) => caches.delete(each)))
  }
  await worker.clients.claim()
}

/** The caches of this app in this folder, the one of this build first. */
async function ownCaches(): Promise<string[]> {
  const others = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== current)
  return [current, ...others]
}

/** Whether a request is for a file that may come from the cache; a request that bypasses caches is not. */
function isOurs({ method, mode, url, cache }: Request): boolean {
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(folder)) return false
  return mode !== 'navigate' || fileOf(url) === ''
}

/** The name of a file under which it is kept; `''` for the page. */
function fileOf(url: string): string {
  const file = url.slice(folder.length).replace(/[?#].*$/s, '')
  return file === 'index.html' ? '' : file
}

/** Looks without opening a cache, since that would bring back one that the person has wiped. */
async function answer(request: Request): Promise<Response> {
  const file = fileOf(request.url)
  const places = files.has(file) ? [current] : await ownCaches()
  const kept = await Promise.all(
    places.map((cacheName) => caches.match(folder + file, { cacheName })),
  )
  return kept.find((response) => response) ?? fetch(request)
}
