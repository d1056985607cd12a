/** The last 15 bits of a bank's fingerprint (hexadecimal), as links and codes hold them. */
export function bankNumber(fingerprint: string): number {
  return Number.parseInt(fingerprint, 16) & 0x7fff
}
