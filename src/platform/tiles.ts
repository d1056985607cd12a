/** A rectangle of a picture, and the size at which to look at it. */
export type Tile = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** The side of a square that is searched at once, and the distance to the next one. */
const SIDE = 1400
const STEP = 800

/**
 * Where to search a picture for QR codes: all of it at a small size, for large codes, then at full
 * resolution piece by piece. A code of up to 600 pixels is whole in one of the pieces.
 */
export function tilesOf(width: number, height: number): Tile[] {
  const scale = Math.min(1, SIDE / Math.max(width, height))
  const whole = { x: 0, y: 0, width, height, scale }
  if (scale === 1) return [whole]
  const pieces = beginnings(height).flatMap((y) =>
    beginnings(width).map((x) => ({
      x,
      y,
      width: Math.min(SIDE, width),
      height: Math.min(SIDE, height),
      scale: 1,
    })),
  )
  return [whole, ...pieces]
}

/** The starts of the pieces along a side; the last one ends where the picture does. */
function beginnings(length: number): number[] {
  const last = Math.max(0, length - SIDE)
  const steps = Math.ceil(last / STEP)
  return Array.from({ length: steps + 1 }, (_, i) => Math.min(last, i * STEP))
}
