import { describe, expect, test } from 'vitest'
import type { ScanScore } from '../../src/core/score'
import { scoreScan } from '../../src/core/score'
import { formatScore } from '../../src/ui/language/locale'
import { differences } from '../support/differences'
import { vectors } from '../support/vectors'

describe('scoreScan reproduces the independent examples', () => {
  test.each(vectors.scans)('$id, $form, $case', ({ statements, answers, expected }) => {
    expect(differences(scoreScan(statements, answers), comparable(expected))).toEqual([])
  })

  test('there are examples of both forms, and of every verdict', () => {
    expect(new Set(vectors.scans.map(({ form }) => form))).toEqual(new Set(['full', 'quick']))
    const verdicts = vectors.scans.flatMap((scan) => scan.expected.pairs.map((p) => p.verdict))
    expect(new Set(verdicts)).toEqual(new Set(['clear', 'none']))
  })
})

describe('formatScore shows scores as in the examples', () => {
  test.each(vectors.scans)('$id, $form, $case', ({ statements, answers, expected }) => {
    const shown = scalesOf(scoreScan(statements, answers)).map(({ score }) =>
      score === undefined ? undefined : formatScore(score),
    )
    expect(shown).toEqual(scalesOf(expected).map(displayOf))
  })

  test('most scales in the examples are shown', () => {
    const shown = vectors.scans.flatMap(({ expected }) => scalesOf(expected).flatMap(displayOf))
    expect(shown.filter((text) => text !== undefined).length).toBeGreaterThan(800)
  })
})

/** Without what the app derives where it shows it, or leaves out. */
function comparable(expected: ScanScore): unknown {
  return JSON.parse(JSON.stringify(expected), (key, value: unknown) =>
    key === 'display' || key === 'spread' ? undefined : value,
  )
}

function scalesOf({ relations, ambitions, levels, cells }: ScanScore) {
  const scales = [relations, ambitions, levels, ...Object.values(cells)]
  return scales.flatMap((scale) => Object.values(scale))
}

function displayOf(scale: object): string | undefined {
  return 'display' in scale ? String(scale.display) : undefined
}
