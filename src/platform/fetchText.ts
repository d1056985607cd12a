/** The largest file that is read from the host. */
const MOST_BYTES = 262_144

/**
 * The text of a file beside the app, as the host has it now. Rejects if there is none, or if it is
 * larger than such a file can be.
 * @param path within the folder of the app
 */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI), { cache: 'no-cache' })
  const length = Number(response.headers.get('content-length') ?? 0)
  if (!response.ok || length > MOST_BYTES) throw new Error(`Not read: ${path}`)
  return response.text()
}
