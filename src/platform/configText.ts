/**
 * The `config.json` that `configure.mjs` wrote into the page; it is there as data, not as a script.
 */
export function bakedConfig(): string {
  // The landing page is also drawn while building, where there is no page yet.
  return ('document' in globalThis && document.getElementById('config')?.textContent) || '{}'
}

/**
 * The `config.json` of the host as it is now; `undefined` where there is none. Rejects without a
 * network.
 */
export async function fetchConfig(): Promise<string | undefined> {
  const answer = await fetch('config.json', { cache: 'no-cache' })
  return answer.ok ? (await answer.text()).trim() : undefined
}
