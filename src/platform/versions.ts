/** The version of the app with the hash of its files, as in `0.1.0 Ab3dEf6hIj9l`. */
type Versions = {
  /** The host's version; `undefined` if it does not say. */
  readonly onHost: string | undefined
  /** The versions that this browser keeps: more than one as long as a tab needs an older one. */
  readonly kept: readonly string[]
}

/** Finds out which versions there are. Rejects without a network. */
export async function readVersions(): Promise<Versions> {
  const worker = await (await fetch('./sw.js', { cache: 'no-store' })).text()
  // Named by build/serviceWorker.ts.
  const prefix = `ambtskompas ${new URL('./', location.href).href} `
  const names = 'caches' in globalThis ? await caches.keys() : []
  return {
    onHost: /^const VERSION = "([^"]+)"/.exec(worker)?.[1],
    kept: names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
  }
}
