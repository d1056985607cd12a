import { PNG } from 'pngjs'
import { encodeQR } from 'qr'
import { sceneOf } from '../support/scenes'

const QUIET_ZONE = 4

/** Whether there is ink at a place, with squares of so many pixels, from the corner of the code. */
function inkOf(text: string, square: number) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
  return {
    size: rows.length * square,
    isDark: (x: number, y: number) =>
      rows[Math.floor(y / square)]?.[Math.floor(x / square)] ?? false,
  }
}

/** A QR code as a photo: in the middle of a grey picture. */
export function photoOf(text: string, square = 6): Buffer {
  const { size, isDark } = inkOf(text, square)
  const margin = 60
  const png = new PNG({ width: size + 2 * margin, height: size + 2 * margin })
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const [column, row] = [x - margin, y - margin]
      const inside = Math.min(column, row) >= 0 && Math.max(column, row) < size
      const light = inside ? (isDark(column, row) ? 20 : 245) : 150
      png.data.set([light, light, light, 255], 4 * (y * png.width + x))
    }
  }
  return PNG.sync.write(png)
}

/** What a camera sees of a QR code held before it. */
export function filmOf(text: string): Buffer {
  const [width, height] = [640, 480]
  const { size, isDark } = inkOf(text, 6)
  const [left, top] = [(width - size) / 2, (height - size) / 2].map(Math.floor)
  const luma = Buffer.alloc(width * height, 150)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      luma[(y + (top ?? 0)) * width + x + (left ?? 0)] = isDark(x, y) ? 20 : 235
    }
  }
  return asFilm(width, height, luma)
}

/** What a camera sees of phones side by side, in two rows. */
export function filmOfTable(texts: readonly string[]): Buffer {
  const [width, height] = [1280, 720]
  const columns = Math.ceil(texts.length / 2)
  const phones = texts.map((text, i) => ({
    text,
    x: (width * (0.5 + (i % columns))) / columns,
    y: height * (i < columns ? 0.22 : 0.75),
    size: 220,
    angle: ((i % 3) - 1) * 0.06,
  }))
  const { data } = sceneOf(width, height, phones)
  return asFilm(width, height, Buffer.from(data.filter((_, i) => i % 4 === 0)))
}

/** A film of a few frames (YUV4MPEG2) of one picture in grey. */
function asFilm(width: number, height: number, luma: Buffer): Buffer {
  const grey = Buffer.alloc((width * height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey])
  const head = Buffer.from(
    `YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420jpeg\n`,
  )
  return Buffer.concat([head, frame, frame, frame])
}
