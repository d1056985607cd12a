/** One axis of the drawn radar. */
export type DrawnAxis = {
  readonly name: string
  /** 0..100, or absent. */
  readonly score: number | undefined
  readonly other: number | undefined
  /** The score in words, or the mark for its absence. */
  readonly shown: string
  readonly thin: boolean
  /** The interquartile range of a group, 0..100. */
  readonly half?: { readonly from: number; readonly to: number } | undefined
  /** In small print under the name and the score. */
  readonly remarks: readonly string[]
}
