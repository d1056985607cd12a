/** One axis of the radar. */
export type RadarAxis = {
  /** The id of the relation, which has its own colour. */
  readonly id: string
  readonly label: string
  /** 0..100, or absent. */
  readonly score: number | undefined
  readonly thin: boolean
  /** A second value, 0..100, to lie over the first. */
  readonly other?: number | undefined
  /** The interquartile range of a group, 0..100. */
  readonly half?: { readonly from: number; readonly to: number } | undefined
}

export function hasOther(axes: readonly RadarAxis[]): boolean {
  return axes.some(({ other }) => other !== undefined)
}
