import type { Drawing } from './radarSheet'
import { element, words } from './xml'

type Squares = { readonly size: number; readonly path: string }

/** Pixels per square at 100 %. */
const SQUARE = 8

/**
 * A QR code as a standalone file.
 * @param qr its size in squares and the path of the dark ones
 * @param title what it is, for people who cannot see it
 */
export function drawQrSvg({ size, path }: Squares, title: string): Drawing {
  const side = size * SQUARE
  const box = { width: size, height: size }
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(size)} ${String(size)}`,
      width: side,
      height: side,
      role: 'img',
      'aria-labelledby': 'title',
      'shape-rendering': 'crispEdges',
    },
    element('title', { id: 'title' }, words(title)),
    element('rect', { ...box, fill: '#ffffff' }),
    element('path', { d: path, fill: '#000000' }),
  )
  return { svg, width: side, height: side }
}
