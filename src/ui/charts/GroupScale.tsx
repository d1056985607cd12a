import { classNames } from '../classNames'
import { AxisWords } from './AxisWords'
import styles from './GroupScale.module.css'

type Props = {
  /** The figure in words, for people who cannot see it. */
  readonly description: string
  readonly words: {
    /** The possible guesses, from low to high. */
    readonly parts: readonly string[]
    /** The label of the area. */
    readonly half: string
    /** The label of the raised hands. */
    readonly hands: string
  }
  /** The number of people who guessed each part; absent if nobody counted. */
  readonly hands?: readonly number[] | undefined
  /** The median of the group, 0..100, in words too; absent while people guess. */
  readonly median?: { readonly score: number; readonly word: string } | undefined
  /** The interquartile range; absent with too few participants. */
  readonly half?: { readonly from: number; readonly to: number } | undefined
}

const gridScores = [0, 25, 50, 75, 100] as const
/** The boundaries of the thirds of the scale: halfway between two answers. */
const cuts = [0, 37.5, 62.5, 100] as const
const LINE = 205
/** Letters of a word that fits in large type. */
const LONG = 15
const HANDS = { top: 420, height: 90 }

/**
 * One value of a group on the whole scale, large enough for the back row; empty while people guess.
 */
export function GroupScale({ description, words, hands, median, half }: Props) {
  const isKnown = median !== undefined
  const ends = half ? 385 : 335
  const height = isKnown && hands ? HANDS.top + HANDS.height + 40 : ends + 20
  return (
    <svg
      className={styles.groupScale}
      width={1000}
      height={height}
      viewBox={`0 0 1000 ${String(height)}`}
      role="img"
      aria-label={description}
    >
      {gridScores.map((x) => (
        <line key={x} className={styles.grid} x1={at(x)} x2={at(x)} y1="165" y2="245" />
      ))}
      <line className={styles.line} x1={at(0)} x2={at(100)} y1={LINE} y2={LINE} />
      {!isKnown && <Parts names={words.parts} hands={hands} />}
      {half && <Half {...half} name={words.half} />}
      {isKnown && <Median {...median} />}
      <AxisWords at={at} y={ends} className={styles.end} />
      {isKnown && hands && <Hands hands={hands} name={words.hands} />}
    </svg>
  )
}

function Median({ score, word }: { score: number; word: string }) {
  return (
    <>
      <circle className={styles.dot} cx={at(score)} cy={LINE} r="19" />
      <text
        className={classNames(styles.value, word.length > LONG && styles.long)}
        {...placeOf(score)}
        y="132"
      >
        {word}
      </text>
    </>
  )
}

/** The thirds of the scale to choose from, each with the hands that were counted. */
function Parts({ names, hands }: Pick<Props, 'hands'> & { names: readonly string[] }) {
  return names.map((name, i) => {
    const { from, middle } = partAt(i)
    return (
      <g key={name}>
        <text className={styles.part} x={middle} y="60">
          {name}
        </text>
        {hands && (
          <text className={styles.count} x={middle} y="148">
            {hands[i]}
          </text>
        )}
        {i > 0 && <line className={styles.cut} x1={from} x2={from} y1="20" y2="265" />}
      </g>
    )
  })
}

/** The guesses, below the outcome. */
function Hands({ hands, name }: { hands: readonly number[]; name: string }) {
  const most = Math.max(1, ...hands)
  return (
    <>
      {hands.map((n, i) => {
        const { from, to, middle } = partAt(i)
        const height = (n / most) * (HANDS.height - 40)
        return (
          <g key={from}>
            <rect
              className={styles.hands}
              x={from + 6}
              width={to - from - 12}
              y={HANDS.top + HANDS.height - height}
              height={height}
            />
            <text className={styles.handCount} x={middle} y={HANDS.top + HANDS.height - height - 8}>
              {n}
            </text>
          </g>
        )
      })}
      <text className={styles.end} x={at(0)} y={HANDS.top + HANDS.height + 38}>
        {name}
      </text>
    </>
  )
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

/** The position of a third of the scale in the picture. */
function partAt(i: number): { from: number; to: number; middle: number } {
  const [from, to] = [at(cuts[i] ?? 0), at(cuts[i + 1] ?? 100)]
  return { from, to, middle: (from + to) / 2 }
}

/** The anchor of the words about a score, so that they stay in the picture. */
function placeOf(score: number) {
  if (score < 30) return { x: at(0), textAnchor: 'start' } as const
  return score > 70
    ? ({ x: at(100), textAnchor: 'end' } as const)
    : ({ x: at(score), textAnchor: 'middle' } as const)
}

function at(score: number): number {
  return 40 + 9.2 * score
}
