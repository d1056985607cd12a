import type { RadarAxis } from '../charts/radarAxis'

/** One axis of a standalone radar, with its texts. */
export type DrawnAxis = RadarAxis & {
  /** The score in words; not shown if absent. */
  readonly shown: string
  /** In small print under the name and the score. */
  readonly remarks: readonly string[]
}
