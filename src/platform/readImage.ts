import { pause } from './pause'
import { tilesOf, type Tile } from './tiles'

/** Reads the QR codes in a picture of this size. Rejects where the picture cannot be read. */
export type ImageReader = (
  source: HTMLVideoElement | ImageBitmap,
  width: number,
  height: number,
) => Promise<string[]>

/** The part of the Shape Detection API that is used; few browsers have it. */
type Detector = { detect: (source: ImageBitmapSource) => Promise<{ readonly rawValue: string }[]> }
type Detectors = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}

/** How long to keep trying, in milliseconds: for a camera frame, and for a piece of a photo. */
const TIME = { frame: 16, photo: 500 }

/** The browser's own reader if there is one, else ours, which is fetched on demand. */
export async function openReader(): Promise<ImageReader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  if (!BarcodeDetector || !formats.includes('qr_code')) return openOwnReader(TIME.frame)
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async (source) => {
    const found = await detector.detect(source)
    return found.map(({ rawValue }) => rawValue)
  }
}

/** Searches at full resolution: a code that is held up takes a small part of a frame. */
async function openOwnReader(timeLimit: number): Promise<ImageReader> {
  const { decodeQRBatch } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const lookAt = async (source: CanvasImageSource, tile: Tile) => {
    const size = {
      width: Math.round(tile.width * tile.scale),
      height: Math.round(tile.height * tile.scale),
    }
    Object.assign(canvas, size)
    if (!context || size.width === 0 || size.height === 0) return []
    const { x, y, width, height } = tile
    context.drawImage(source, x, y, width, height, 0, 0, size.width, size.height)
    const image = context.getImageData(0, 0, size.width, size.height)
    const [found = []] = await decodeQRBatch([image], { maxSize: size, timeLimit })
    return found.filter((each) => typeof each === 'string')
  }
  return async (source, width, height) => {
    const tiles = tilesOf(width, height)
    const found = new Set<string>()
    const lookFrom = async (at: number): Promise<string[]> => {
      const tile = tiles[at]
      if (!tile) return [...found]
      for (const text of await lookAt(source, tile)) found.add(text)
      await pause()
      return lookFrom(at + 1)
    }
    return lookFrom(0)
  }
}

/**
 * What was read in photos: each code once, the number of files that are not pictures, and the
 * number that show no code.
 */
export type PhotosRead = {
  readonly texts: readonly string[]
  readonly unreadable: number
  readonly without: number
}

/** The QR codes in photos that the person chose. Never rejects. */
export async function readPhotos(files: readonly File[]): Promise<PhotosRead> {
  const texts = new Set<string>()
  const readFrom = async (at: number, unreadable: number, without: number): Promise<PhotosRead> => {
    const file = files[at]
    if (!file) return { texts: [...texts], unreadable, without }
    const found = await readPhoto(file)
    for (const text of found ?? []) texts.add(text)
    return readFrom(
      at + 1,
      found ? unreadable : unreadable + 1,
      found?.length === 0 ? without + 1 : without,
    )
  }
  return readFrom(0, 0, 0)
}

/** With our own reader: others find only some of the codes in a photo. */
async function readPhoto(file: File): Promise<string[] | undefined> {
  try {
    const read = await openOwnReader(TIME.photo)
    const bitmap = await createImageBitmap(file)
    try {
      return await read(bitmap, bitmap.width, bitmap.height)
    } finally {
      bitmap.close()
    }
  } catch {
    return undefined
  }
}
