import { correlation, covariance, mean } from '../statistics'

/** Keyed answers of people (rows) to items (columns); absent where there is none. */
export type Matrix = readonly (readonly (number | undefined)[])[]

/** One item's answers, one for every person. */
export function column(matrix: Matrix, item: number): (number | undefined)[] {
  return matrix.map((row) => row[item])
}

export function present(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined)
}

/** The values of people who have both. */
export function both(
  xs: readonly (number | undefined)[],
  ys: readonly (number | undefined)[],
): [xs: number[], ys: number[]] {
  const pairs = xs.flatMap((x, i) => {
    const y = ys[i]
    return x === undefined || y === undefined ? [] : [[x, y] as const]
  })
  return [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
}

/** Of people who have both; as `use = "pairwise"` in R. */
function pairwiseCovariance(matrix: Matrix, one: number, other: number): number {
  return covariance(...both(column(matrix, one), column(matrix, other)))
}

/** Every item of a matrix: 0, 1, 2 … */
function itemsOf(matrix: Matrix): number[] {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_, item) => item)
}

/**
 * Coefficient alpha (Cronbach 1951): k/(k − 1) · (1 − Σ variances / Σ variances and covariances),
 * from pairwise covariances.
 */
export function alpha(matrix: Matrix): number {
  const items = itemsOf(matrix)
  const all = items.flatMap((one) => items.map((other) => pairwiseCovariance(matrix, one, other)))
  const variances = items.map((item) => pairwiseCovariance(matrix, item, item))
  const total = all.reduce((sum, x) => sum + x, 0)
  const own = variances.reduce((sum, x) => sum + x, 0)
  return (items.length / (items.length - 1)) * (1 - own / total)
}

/**
 * The correlation of an item with the mean of the other items, for people who answered half of
 * those.
 */
export function itemRest(matrix: Matrix, item: number): number {
  const rests = matrix.map((row) => {
    const others = present(row.filter((_, i) => i !== item))
    return 2 * others.length >= row.length - 1 ? mean(others) : undefined
  })
  return correlation(...both(column(matrix, item), rests))
}

/** Variances, in squared units of the answers. */
export type Components = {
  /** Of people, whatever the relation. */
  readonly person: number
  /** Of people within a relation, on top of that; absent where there is one relation. */
  readonly personRelation?: number
  /** Of statements within a relation: how usual they are for everybody. */
  readonly statement: number
  /** Of what remains in one answer. */
  readonly rest: number
}

/**
 * The components of the variance of one answer, from pairwise covariances: two statements of one
 * relation share person and person × relation, two of different relations only the person. Without
 * missing answers these are the estimators of an analysis of variance.
 * @param relations the items of each relation
 */
export function componentsOf(
  matrix: Matrix,
  relations: readonly (readonly number[])[],
): Components {
  const covariances = (pairs: readonly (readonly [number, number])[]) =>
    mean(
      pairs.map(([one, other]) => pairwiseCovariance(matrix, one, other)).filter(Number.isFinite),
    )
  const within = covariances(relations.flatMap(pairsIn))
  const variance = covariances(relations.flat().map((item) => [item, item]))
  const rest = variance - within
  const statement = mean(
    relations.map((items) => {
      const answered = items.map((item) => present(column(matrix, item)))
      const sampling = mean(answered.map(({ length }) => rest / length))
      const means = answered.map(mean)
      return covariance(means, means) - sampling
    }),
  )
  if (relations.length === 1) return { person: within, statement, rest }
  const person = covariances(
    relations.flatMap((items, i) =>
      relations
        .slice(i + 1)
        .flatMap((others) => items.flatMap((one) => others.map((other) => [one, other] as const))),
    ),
  )
  return { person, personRelation: within - person, statement, rest }
}

function pairsIn(items: readonly number[]): (readonly [number, number])[] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const))
}
