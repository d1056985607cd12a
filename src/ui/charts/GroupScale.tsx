import { scoreWord } from '../language/scoreWord'
import { scanTexts } from '../language/subjects/scan'
import { useTexts } from '../language/texts'
import { AxisWords } from './AxisWords'
import styles from './GroupScale.module.css'

type Props = {
  /** The figure in words, for people who cannot see it. */
  readonly description: string
  readonly words: {
    /** What people can guess, from low to high. */
    readonly parts: readonly string[]
    /** The label of the area. */
    readonly half: string
  }
  /** The median of the group, 0..100; absent while people guess. */
  readonly median?: number | undefined
  /** The interquartile range; absent with too few participants. */
  readonly half?: { readonly from: number; readonly to: number } | undefined
}

const gridScores = [0, 25, 50, 75, 100] as const
const LINE = 205

/** One value of a group on the whole scale, large enough for the back row; empty to guess first. */
export function GroupScale({ description, words, median, half }: Props) {
  const scan = useTexts(scanTexts)
  const ends = half ? 385 : 335
  return (
    <svg
      className={styles.groupScale}
      width={1000}
      height={ends + 20}
      viewBox={`0 0 1000 ${String(ends + 20)}`}
      role="img"
      aria-label={description}
    >
      {gridScores.map((x) => (
        <line key={x} className={styles.grid} x1={at(x)} x2={at(x)} y1="165" y2="245" />
      ))}
      <line className={styles.line} x1={at(0)} x2={at(100)} y1={LINE} y2={LINE} />
      {median === undefined && <Parts names={words.parts} />}
      {half && <Half {...half} name={words.half} />}
      {median !== undefined && (
        <>
          <circle className={styles.dot} cx={at(median)} cy={LINE} r="19" />
          <text className={styles.value} {...placeOf(median)} y="132">
            {scoreWord(scan, median)}
          </text>
        </>
      )}
      <AxisWords at={at} y={ends} className={styles.end} />
    </svg>
  )
}

/** Equal parts of the scale to choose from. */
function Parts({ names }: { names: readonly string[] }) {
  const width = 100 / names.length
  return names.map((name, i) => (
    <g key={name}>
      <text className={styles.part} x={at((i + 0.5) * width)} y="120">
        {name}
      </text>
      {i > 0 && (
        <line className={styles.cut} x1={at(i * width)} x2={at(i * width)} y1="70" y2="265" />
      )}
    </g>
  ))
}

function Half({ from, to, name }: { from: number; to: number; name: string }) {
  return (
    <>
      <rect
        className={styles.half}
        x={at(from)}
        y={LINE - 30}
        width={at(to) - at(from)}
        height="60"
      />
      <path
        className={styles.halfEnd}
        d={[from, to].map((end) => `M${String(at(end))},${String(LINE - 30)} v60`).join(' ')}
      />
      <text className={styles.name} {...placeOf((from + to) / 2)} y="290">
        {name}
      </text>
    </>
  )
}

/** Where words about a score begin, end or have their middle, so that they stay in the picture. */
function placeOf(score: number) {
  if (score < 30) return { x: at(0), textAnchor: 'start' } as const
  return score > 70
    ? ({ x: at(100), textAnchor: 'end' } as const)
    : ({ x: at(score), textAnchor: 'middle' } as const)
}

function at(score: number): number {
  return 40 + 9.2 * score
}
