/** A number by chance, 1..2³². */
export function drawNumber(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) + 1
}
