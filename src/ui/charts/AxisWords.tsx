import { scaleWords } from '../language/scaleWords'
import { scanTexts } from '../language/subjects/scan'
import { useTexts } from '../language/texts'

type Props = {
  /** The position of a score of 0..100. */
  readonly at: (score: number) => number | string
  /** The lower of the two lines of words. */
  readonly y: number | string
  readonly className?: string | undefined
}

/**
 * The five answers along a scale, within an SVG. All but the last word of an answer are on the
 * upper line, and the ends stay within the picture.
 */
export function AxisWords({ at, y, className }: Props) {
  return scaleWords(useTexts(scanTexts)).map((answer, i) => {
    const [, above, word] = /^(?:(.+) )?(\S+)$/.exec(answer) ?? []
    const x = at(25 * i)
    return (
      <text key={answer} className={className} textAnchor={anchors[i]} y={y}>
        {above !== undefined && (
          <tspan x={x} dy="-1.15em">
            {above}
          </tspan>
        )}
        <tspan x={x} {...(above !== undefined && { dy: '1.15em' })}>
          {word}
        </tspan>
      </text>
    )
  })
}

const anchors = ['start', 'middle', 'middle', 'middle', 'end'] as const
