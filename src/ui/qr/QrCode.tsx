import './QrCode.css'

type Props = {
  /** What the code holds, in words. */
  readonly label: string
  /** Width and height in squares. */
  readonly size: number
  /** The dark squares, as the path of an SVG. */
  readonly path: string
}

/** Where there is no style: large enough for a camera. */
const SIDE = 352

/** A QR code, always dark on light: scanners expect it, in a dark room too. */
export function QrCode({ label, size, path }: Props) {
  const box = String(size)
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      width={SIDE}
      height={SIDE}
      viewBox={`0 0 ${box} ${box}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-code-light" width={size} height={size} />
      <path className="qr-code-dark" d={path} />
    </svg>
  )
}
