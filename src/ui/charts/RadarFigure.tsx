import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { radarGeometry } from './radarGeometry'
import { RadarDrawing, type RadarProps } from './RadarDrawing'
import { RadarLegend } from './RadarLegend'
import { hasOther, type RadarAxis } from './radarAxis'
import styles from './RadarFigure.module.css'

type Props = {
  readonly axes: readonly RadarAxis[]
  /** One sentence that says what the radar shows, for people who cannot see it. */
  readonly description: string
  readonly caption: ReactNode
  /** The names of the two lines; shown if there is a second one. */
  readonly legend?: { readonly now: string; readonly other: string }
}

const DEFAULT_WIDTH = 480

/**
 * The radar with its caption. The plain drawing is there at once; Recharts takes its place, on the
 * same spot to the pixel, as soon as it has been loaded.
 */
export function RadarFigure({ axes, description, caption, legend }: Props) {
  const [ref, width] = useWidth()
  const draw = useDrawing()
  return (
    <figure className={styles.figure}>
      {legend && hasOther(axes) && <RadarLegend {...legend} />}
      <div ref={ref} role="img" aria-label={description}>
        {draw({ geometry: radarGeometry(width), axes })}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

type Draw = (props: RadarProps) => ReactNode

function useDrawing(): Draw {
  const [draw, setDraw] = useState<Draw>(() => drawPlain)
  useEffect(() => {
    let wanted = true
    import('./RechartsRadar').then(
      ({ RechartsRadar }) => {
        if (!wanted) return
        // No hurry: it shows the same, and must not delay the page.
        startTransition(() => {
          setDraw(() => (props: RadarProps) => <RechartsRadar {...props} />)
        })
      },
      () => {
        // The plain drawing stays: it shows the same.
      },
    )
    return () => {
      wanted = false
    }
  }, [])
  return draw
}

function drawPlain(props: RadarProps) {
  return <RadarDrawing {...props} />
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(DEFAULT_WIDTH)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      setWidth(Math.max(240, Math.floor(element.clientWidth || DEFAULT_WIDTH)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [ref, width] as const
}
