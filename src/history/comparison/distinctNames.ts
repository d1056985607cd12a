export type Named = {
  /** At the head of a column. */
  readonly name: string
  /** In a running sentence. */
  readonly inSentence: string
}

/** Two scans with the same name get a number after it. */
export function withDistinctNames<Side extends Named>(
  first: Side,
  second: Side,
): readonly [Side, Side] {
  if (first.name !== second.name) return [first, second]
  const numbered = (side: Side, n: string): Side => ({
    ...side,
    name: `${side.name} (${n})`,
    inSentence: `${side.inSentence} (${n})`,
  })
  return [numbered(first, '1'), numbered(second, '2')]
}
