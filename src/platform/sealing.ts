/** Whether this browser can make the keys that a sealed code needs; never rejects. */
export async function canSeal(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])
    return true
  } catch {
    // Too old a browser, or a page without https.
    return false
  }
}
