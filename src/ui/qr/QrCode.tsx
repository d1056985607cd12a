import styles from './QrCode.module.css'

type Props = {
  /** The content of the code, in words. */
  readonly label: string
  /** Width and height in squares. */
  readonly size: number
  /** The dark squares, as the path of an SVG. */
  readonly path: string
}

/** Without styles it is still large enough for a camera. */
const SIDE = 352

/** A QR code, always dark on light: scanners expect that, even in a dark room. */
export function QrCode({ label, size, path }: Props) {
  const box = String(size)
  return (
    <svg
      className={styles.qrCode}
      role="img"
      aria-label={label}
      width={SIDE}
      height={SIDE}
      viewBox={`0 0 ${box} ${box}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles.light} width={size} height={size} />
      <path className={styles.dark} d={path} />
    </svg>
  )
}
