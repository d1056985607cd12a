import type { ImageReader } from './readImage'

/**
 * Why there is no picture: `absent` no camera here · `refused` not allowed · `failed` in use, for
 * example.
 */
export type CameraProblem = 'absent' | 'refused' | 'failed'

/** Asks for the camera, on a phone the rear one if there is one. Never rejects. */
export async function openCamera(): Promise<MediaStream | CameraProblem> {
  // Absent where the page does not come over HTTPS.
  const { mediaDevices } = navigator as Partial<Navigator>
  if (!mediaDevices) return 'absent'
  try {
    return await mediaDevices.getUserMedia({
      audio: false,
      video: {
        facingMode: { ideal: 'environment' },
        width: { ideal: 1280 },
        height: { ideal: 720 },
      },
    })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (['NotFoundError', 'OverconstrainedError'].includes(name)) return 'absent'
    return ['NotAllowedError', 'SecurityError'].includes(name) ? 'refused' : 'failed'
  }
}

/** Releases the camera; its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

const REST_MS = 150

/** Reads the codes held up to a camera, each of them once. Returns a function that stops. */
export function watchCamera(
  video: HTMLVideoElement,
  read: ImageReader,
  onText: (text: string) => void,
): () => void {
  const seen = new Set<string>()
  let watching = true
  const look = async () => {
    if (!watching) return
    // Not ready yet, or between two frames: the next look may succeed.
    const texts = await read(video, video.videoWidth, video.videoHeight).catch(() => [])
    for (const text of texts) {
      if (!watching || seen.has(text)) continue
      seen.add(text)
      onText(text)
    }
    setTimeout(() => void look(), REST_MS)
  }
  void look()
  return () => {
    watching = false
  }
}
