/** A random number, 1..2³². */
export function drawNumber(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) + 1
}

/** A random number of 40 bits, 0..2⁴⁰-1. */
export function draw40Bits(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return (high & 0xff) * 2 ** 32 + low
}

/**
 * A random id, 32 hexadecimal digits. Not `crypto.randomUUID`, which is missing where a page does
 * not come over HTTPS.
 */
export function drawId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A random number from 0 up to, not including, 1. */
export function drawFraction(): number {
  return (drawNumber() - 1) / 2 ** 32
}
