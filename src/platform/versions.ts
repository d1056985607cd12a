/** The version of the app with the hash of its files, as in `0.1.0 Ab3dEf6hIj9l`. */
type Versions = {
  /** What the host has now; `undefined` where it does not say. */
  readonly onHost: string | undefined
  /** What this browser keeps: more than one as long as a tab needs an older one. */
  readonly kept: readonly string[]
}

/** Which versions there are. Rejects without a network. */
export async function readVersions(): Promise<Versions> {
  const worker = await (await fetch('./sw.js', { cache: 'no-store' })).text()
  // The names that build/serviceWorker.ts gives.
  const prefix = `ambtskompas ${new URL('./', location.href).href} `
  const names = 'caches' in globalThis ? await caches.keys() : []
  return {
    onHost: /^const VERSION = "([^"]+)"/.exec(worker)?.[1],
    kept: names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
  }
}
