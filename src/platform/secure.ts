/** Whether the page came over https or from this very device; elsewhere browsers make no keys. */
export function isSecurePage(): boolean {
  return globalThis.isSecureContext
}
