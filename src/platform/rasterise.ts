import { fontFaces } from './fontFaces'

/**
 * Turns a self-contained SVG drawing into a PNG on white, `scale` times as large, with the fonts of
 * the app. Rejects if the browser cannot or will not.
 */
export async function rasterise(
  svg: string,
  width: number,
  height: number,
  scale: number,
): Promise<Blob> {
  const style = `<style>${await fontFaces()}</style>`
  const whole = svg.replace(/^<svg[^>]*>/, (opening) => opening + style)
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no canvas to draw on')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('This browser does not give its canvas as a picture'))
    }, 'image/png')
  })
}
