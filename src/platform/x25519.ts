/** Whether this browser can make the keys that seal codes; never rejects. */
export async function hasX25519(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])
    return true
  } catch {
    // The browser is too old, or the page came without HTTPS.
    return false
  }
}
