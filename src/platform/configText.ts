/** The `config.json` that `configure.mjs` wrote into the page; it stands there as data, not as script. */
export function bakedConfig(): string {
  // The landing page is also drawn while building, where there is no page yet.
  return ('document' in globalThis && document.getElementById('config')?.textContent) || '{}'
}

/** The `config.json` of the host as it is now; `undefined` where it does not arrive. Never rejects. */
export async function fetchConfig(): Promise<string | undefined> {
  try {
    const answer = await fetch('config.json', { cache: 'no-cache' })
    return answer.ok ? (await answer.text()).trim() : undefined
  } catch {
    return undefined
  }
}
