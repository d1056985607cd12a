/** Whether this browser makes the keys by which codes are sealed; never rejects. */
export async function hasX25519(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])
    return true
  } catch {
    // Too old a browser, or a page without https.
    return false
  }
}
