import { describe, expect, test } from 'vitest'
import { quickLevels, reversedLevels } from '../../src/content/check/keys'
import { ambitions, levels, relations, type Level } from '../../src/core/framework'

describe('reversedLevels', () => {
  test.each(relations)('has one at each level in %s', (relation) => {
    expect(Object.values(reversedLevels[relation]).filter(isLevel).toSorted()).toEqual(
      levels.toSorted(),
    )
  })

  test('has fifteen, as many at each level', () => {
    const chosen = relations.flatMap((relation) => Object.values(reversedLevels[relation]))
    expect(chosen.filter(isLevel).toSorted()).toEqual(
      levels.flatMap((level) => Array.from({ length: 5 }, () => level)).toSorted(),
    )
  })

  test.each([
    ['purpose', 3],
    ['connected', 4],
    ['professional', 4],
    ['partner', 4],
  ] as const)('has in %s %i', (ambition, count) => {
    expect(
      relations.map((relation) => reversedLevels[relation][ambition]).filter(isLevel),
    ).toHaveLength(count)
  })
})

describe('quickLevels', () => {
  test('asks about each level', () => {
    expect(new Set(Object.values(quickLevels))).toEqual(new Set(levels))
  })

  test.each(relations)('has exactly one reverse-keyed statement in %s', (relation) => {
    const reversed = ambitions.filter(
      (ambition) => quickLevels[ambition] === reversedLevels[relation][ambition],
    )
    expect(reversed).toHaveLength(1)
  })
})

function isLevel(level: Level | null): level is Level {
  return level !== null
}
