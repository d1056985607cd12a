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

/** How hard to look: the widest that a picture is looked at, and how long to go on trying. */
type Effort = { readonly widest: number; readonly timeLimit: number }
const forFrames: Effort = { widest: 960, timeLimit: 16 }
const forPhotos: Effort = { widest: 2400, timeLimit: 2000 }

/** The browser's own reader where there is one, else ours, which is fetched for it. */
export async function openReader(effort = forFrames): Promise<ImageReader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  if (!BarcodeDetector || !formats.includes('qr_code')) return openOwnReader(effort)
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async (source) => {
    const found = await detector.detect(source)
    return found.map(({ rawValue }) => rawValue)
  }
}

async function openOwnReader({ widest, timeLimit }: Effort): Promise<ImageReader> {
  const { decodeQRBatch } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (source, width, height) => {
    const scale = Math.min(1, widest / Math.max(width, height))
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
    Object.assign(canvas, size)
    if (!context || size.width === 0 || size.height === 0) return []
    context.drawImage(source, 0, 0, size.width, size.height)
    const image = context.getImageData(0, 0, size.width, size.height)
    const [found = []] = await decodeQRBatch([image], { maxSize: size, timeLimit })
    return found.filter((each) => typeof each === 'string')
  }
}

/** The QR codes in a photo that the person chose, `undefined` where it is no picture. */
export async function readPhoto(file: File): Promise<string[] | undefined> {
  try {
    const read = await openReader(forPhotos)
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
