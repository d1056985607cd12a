/** The 15 bits of a bank's fingerprint that stand in links and codes. */
export function bankNumber(fingerprint: string): number {
  return Number.parseInt(fingerprint, 16) & 0x7fff
}
