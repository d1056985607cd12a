import type { RadarAxis } from '../charts/radarAxis'

/** One axis of a radar that stands on its own, with what there is to say of it. */
export type DrawnAxis = RadarAxis & {
  /** The score in words; not shown where there is none. */
  readonly shown: string
  /** In small print under the name and the score. */
  readonly remarks: readonly string[]
}
