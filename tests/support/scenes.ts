import { encodeQR } from 'qr'
import { chanceFrom } from './simulatedBoard'

/** Pixels in grey, as RGBA. */
export type Scene = {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/**
 * A phone with a QR code on its screen: where its middle is, how large, and how far it is turned.
 */
export type Phone = {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Of the code with the white around it, in pixels. */
  readonly size: number
  /** In radians. */
  readonly angle: number
}

const QUIET = 4
const DARK = 20

/** How light a phone is at a place in the picture; nothing beside the phone. */
function lightOf({ text, x, y, size, angle }: Phone) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const square = size / rows.length
  return (px: number, py: number): number | undefined => {
    const [dx, dy] = [px - x, py - y]
    const column = (dx * cos + dy * sin) / square + rows.length / 2
    const row = (dy * cos - dx * sin) / square + rows.length / 2
    const ink = rows[Math.floor(row)]?.[Math.floor(column)]
    if (ink !== undefined) return ink ? DARK : 235
    const isPhone =
      Math.abs(dx * cos + dy * sin) < size * 0.6 && Math.abs(dy * cos - dx * sin) < size
    return isPhone ? DARK : undefined
  }
}

/** What a camera sees of a table with phones: light from one side, soft edges and noise. */
export function sceneOf(width: number, height: number, phones: readonly Phone[]): Scene {
  const draw = chanceFrom(phones.length)
  const light = Float32Array.from(
    { length: width * height },
    (_, i) => 110 + (50 * (i % width)) / width + 12 * Math.sin(i / 41),
  )
  for (const phone of phones) {
    const lightAt = lightOf(phone)
    const reach = Math.ceil(phone.size * 1.2)
    const [top, left] = [
      Math.max(0, Math.floor(phone.y - reach)),
      Math.max(0, Math.floor(phone.x - reach)),
    ]
    for (let y = top; y < Math.min(height, phone.y + reach); y++) {
      for (let x = left; x < Math.min(width, phone.x + reach); x++) {
        const beside = light[y * width + x] ?? 0
        let sum = 0
        for (let corner = 0; corner < 4; corner++) {
          sum += lightAt(x + 0.25 + 0.5 * (corner & 1), y + 0.25 + 0.25 * (corner & 2)) ?? beside
        }
        light[y * width + x] = sum / 4
      }
    }
  }
  const data = new Uint8ClampedArray(4 * width * height)
  const at = (i: number, otherwise: number) => light[i] ?? otherwise
  for (let i = 0; i < light.length; i++) {
    const own = at(i, 0)
    const around = at(i - 1, own) + at(i + 1, own) + at(i - width, own) + at(i + width, own)
    const grey = 0.6 * own + 0.1 * around + draw(13) - 6
    data[4 * i] = grey
    data[4 * i + 1] = grey
    data[4 * i + 2] = grey
    data[4 * i + 3] = 255
  }
  return { width, height, data }
}

/** A canvas for tests: draws a part of a scene at some size. */
export class FakeCanvas {
  width = 0
  height = 0
  #part: Uint8ClampedArray = new Uint8ClampedArray()

  getContext() {
    return {
      drawImage: (scene: Scene, ...[x, y, width, height]: number[]) => {
        this.#part = partOf(
          scene,
          [x ?? 0, y ?? 0, width ?? 0, height ?? 0],
          [this.width, this.height],
        )
      },
      getImageData: () => ({ width: this.width, height: this.height, data: this.#part }),
    }
  }
}

/** Each pixel as the mean of what it stands for. */
function partOf(
  { data, width }: Scene,
  [left, top, across, down]: readonly [number, number, number, number],
  [columns, rows]: readonly [number, number],
): Uint8ClampedArray {
  const part = new Uint8ClampedArray(4 * columns * rows)
  const [stepX, stepY] = [across / columns, down / rows]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [fromX, fromY] = [Math.floor(column * stepX), Math.floor(row * stepY)]
      const [toX, toY] = [
        Math.max(fromX + 1, Math.floor((column + 1) * stepX)),
        Math.max(fromY + 1, Math.floor((row + 1) * stepY)),
      ]
      let sum = 0
      for (let y = fromY; y < toY; y++) {
        for (let x = fromX; x < toX; x++) sum += data[4 * ((top + y) * width + left + x)] ?? 0
      }
      const n = (toX - fromX) * (toY - fromY)
      const at = 4 * (row * columns + column)
      part.fill(sum / n, at, at + 3)
      part[at + 3] = 255
    }
  }
  return part
}
