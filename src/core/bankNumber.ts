/**
 * A bank's fingerprint (eight hexadecimal digits) as a number of 32 bits, as a workshop's link
 * holds it.
 */
export function bankNumber(fingerprint: string): number {
  return Number.parseInt(fingerprint, 16)
}

/** The last 15 bits of the number of a bank, as codes and the links for colleagues hold them. */
export function shortBank(number: number): number {
  return number & 0x7fff
}
