/**
 * The service worker: keeps the files of one build, so that the app works without a network. Built
 * into `sw.js` by serviceWorkerPlugin.ts, which puts FILES and VERSION on a line before it.
 */

/** The files of the build by name, each with its hash as in `sha256-…`; the page itself is `''`. */
declare const FILES: Readonly<Record<string, string>>
declare const VERSION: string

// TypeScript's library of browser types cannot describe workers and pages at the same time.
type LifeEvent = { waitUntil(work: Promise<unknown>): void }
type ToldEvent = LifeEvent & { readonly data: unknown; readonly source: MessagePort | null }
type FetchEvent = { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Scope = {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> }
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { includeUncontrolled: true; type: 'window' }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', run: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', run: (event: FetchEvent) => void): void
  addEventListener(type: 'message', run: (event: ToldEvent) => void): void
}

const files = new Map(Object.entries(FILES))
const worker = self as unknown as Scope
const folder = worker.registration.scope
// The folder is part of the name: another folder of the same site may hold another Ambtskompas.
const prefix = `ambtskompas ${folder} `
const current = prefix + VERSION

worker.addEventListener('install', (event) => {
  event.waitUntil(install())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (isOurs(request)) event.respondWith(answer(request))
})

// Only when the person asks for it: a new version never takes over by itself.
worker.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(worker.skipWaiting())
  if (event.data === 'look') event.waitUntil(look(event.source))
})

/** Whether this very build is here already: the host went back to it from a later one. */
let isBack = false

async function install(): Promise<void> {
  isBack = await caches.has(current)
  await keepAll()
  await keepOfHost().catch(() => undefined)
  // Nothing changes for anybody, and the withdrawn build no longer waits.
  if (isBack) await worker.skipWaiting()
}

async function activate(): Promise<void> {
  const hasOlder = (await ownCaches()).length > 1
  // Withdrawn by the host while it waited: the next page comes from the host.
  if (hasOlder && !isBack && (await hostOffers()) === 'other') await letGo()
  else await takeOver()
}

/**
 * Removes this worker where the host no longer has one, and tells the page that asked. Not while
 * another tab may still need the files: the next page that opens asks again.
 */
async function look(page: MessagePort | null): Promise<void> {
  if ((await hostOffers()) !== 'nothing' || (await countTabs()) > 1) return
  await letGo()
  page?.postMessage('gone', [])
}

/** Leaves nothing of this folder behind; pages and files come from the host from now on. */
async function letGo(): Promise<void> {
  await worker.registration.unregister()
  await deleteAll(await ownCaches())
}

/** What the host has in place of this worker. A network or host that fails tells nothing. */
async function hostOffers(): Promise<'this' | 'other' | 'nothing' | 'unknown'> {
  try {
    const answered = await fetch(`${folder}sw.js`, { cache: 'no-store', redirect: 'manual' })
    const { type, status, headers } = answered
    if (type === 'opaqueredirect' || status === 404 || status === 410) return 'nothing'
    if (!answered.ok) return 'unknown'
    if (!headers.get('content-type')?.includes('javascript')) return 'nothing'
    return (await answered.text()).includes(VERSION) ? 'this' : 'other'
  } catch {
    return 'unknown'
  }
}

/**
 * Keeps every file, or none. Checking their hashes prevents mixing files of two builds while the
 * host is replacing one by the other.
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
    if (!isBack) await caches.delete(current)
    throw error
  }
}

/** The files that the host may change at any time, without a new build. */
const ofHost = /^(?:config\.json$|host\/|banks\/)/

/** How long a page may wait for the host's settings, where an earlier copy is kept. */
const PATIENCE_MS = 3000

/** Keeps the host's settings, and the files that they name. None of these have to exist. */
async function keepOfHost(): Promise<void> {
  const config = await fresh('config.json')
  const {
    theme,
    offeredBy,
    banks = [],
  } = (await config.json()) as {
    theme?: string
    offeredBy?: { logo?: string }
    banks?: string[]
  }
  const named = [theme, offeredBy?.logo, ...banks.map((bank) => `banks/${bank}.json`)]
  await Promise.all(
    named.filter((file) => ofHost.test(file ?? '')).map((file) => fresh(String(file))),
  )
}

/** A host's file as it is now, kept for when the host cannot be reached. */
async function fresh(file: string): Promise<Response> {
  const answered = await fetch(folder + file, { cache: 'no-cache' })
  // Not after the person has wiped everything.
  if (answered.ok && (await caches.has(current))) {
    await (await caches.open(current)).put(folder + file, answered.clone())
  }
  return answered
}

/** Deletes other builds, unless a tab may still need one. */
async function takeOver(): Promise<void> {
  // The one tab that asked for this build reloads itself.
  if ((await countTabs()) <= (isBack ? 0 : 1)) {
    await deleteAll((await ownCaches()).filter((each) => each !== current))
  }
  await worker.clients.claim()
}

async function countTabs(): Promise<number> {
  return (await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })).length
}

async function deleteAll(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** The caches of this app in this folder, the one of this build first. */
async function ownCaches(): Promise<string[]> {
  const others = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== current)
  return [current, ...others]
}

/**
 * Whether a request is for a file that may come from the cache; a request that bypasses caches is
 * not.
 */
function isOurs({ method, mode, url, cache }: Request): boolean {
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(folder)) return false
  return mode !== 'navigate' || files.has(fileOf(url))
}

/** The name of a file under which it is kept; `''` for the page, which mends a # written as %23. */
function fileOf(url: string): string {
  const file = url.slice(folder.length).replace(/[?#].*$/s, '')
  return /^(?:index\.html)?(?:%(?:25)*23.*)?$/is.test(file) ? '' : file
}

/** Searches without opening a cache, since that would recreate one that the person has wiped. */
async function answer(request: Request): Promise<Response> {
  const file = fileOf(request.url)
  if (!files.has(file) && ofHost.test(file)) {
    const now = fresh(file).catch(() => undefined)
    const first = await Promise.race([now, pause(PATIENCE_MS)])
    return first ?? (await keptIn(await ownCaches(), file)) ?? (await now) ?? Response.error()
  }
  const places = files.has(file) ? [current] : await ownCaches()
  return (await keptIn(places, file)) ?? fetch(request)
}

/** The first of these caches that has a file. */
async function keptIn(places: readonly string[], file: string): Promise<Response | undefined> {
  const kept = await Promise.all(
    places.map((cacheName) => caches.match(folder + file, { cacheName })),
  )
  return kept.find((response) => response)
}

async function pause(ms: number): Promise<undefined> {
  await new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
