import { describe, expect, test } from 'vitest'
import { circlesIn } from './circles'

describe('circlesIn', () => {
  test.each<[string, [string, string[]][], string[][]]>([
    ['nothing', [], []],
    [
      'a chain',
      [
        ['a', ['b']],
        ['b', ['c']],
      ],
      [],
    ],
    [
      'two ways to one end',
      [
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['d']],
        ['d', []],
      ],
      [],
    ],
    ['a node that points at itself', [['a', ['a']]], [['a']]],
    [
      'two that point at each other',
      [
        ['b', ['a']],
        ['a', ['b']],
      ],
      [['a', 'b']],
    ],
    [
      'a cycle of three',
      [
        ['c', ['a']],
        ['a', ['b']],
        ['b', ['c']],
      ],
      [['a', 'b', 'c']],
    ],
    [
      'a cycle behind an entry',
      [
        ['in', ['a']],
        ['a', ['b']],
        ['b', ['a', 'out']],
      ],
      [['a', 'b']],
    ],
    [
      'two circles',
      [
        ['a', ['b']],
        ['b', ['a']],
        ['c', ['d', 'a']],
        ['d', ['c']],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'two cycles through one node',
      [
        ['a', ['b', 'c']],
        ['b', ['a']],
        ['c', ['a']],
      ],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
  ])('of %s', (_, edges, circles) => {
    expect(circlesIn(new Map(edges))).toEqual(circles)
  })
})
