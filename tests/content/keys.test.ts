import { describe, expect, test } from 'vitest'
import { quickLevels, reversedLevels } from '../../src/content/check/keys'
import { ambitions, levels, relations, type Level } from '../../src/core/framework'

describe('reversedLevels', () => {
  test.each(relations)('has one at each level in %s', (relation) => {
    expect(Object.values(reversedLevels[relation]).filter(isLevel).toSorted()).toEqual(
      levels.toSorted(),
    )
  })

  test.each([
    ['purpose', 4],
    ['connected', 4],
    ['professional', 4],
    ['partner', 3],
  ] as const)('has in %s %i', (ambition, count) => {
    expect(
      relations.map((relation) => reversedLevels[relation][ambition]).filter(isLevel),
    ).toHaveLength(count)
  })
})

describe('quickLevels', () => {
  test.each([
    ['I', 7],
    ['T', 7],
    ['O', 6],
  ] as const)('has at level %s %i', (level, count) => {
    const chosen = relations.flatMap((relation) => Object.values(quickLevels[relation]))
    expect(chosen.filter((other) => other === level)).toHaveLength(count)
  })

  test.each(relations)('has exactly one reverse-keyed statement in %s', (relation) => {
    const reversed = ambitions.filter(
      (ambition) => quickLevels[relation][ambition] === reversedLevels[relation][ambition],
    )
    expect(reversed).toHaveLength(1)
  })
})

function isLevel(level: Level | null): level is Level {
  return level !== null
}
