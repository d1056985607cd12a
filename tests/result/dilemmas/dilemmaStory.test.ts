import { describe, expect, test } from 'vitest'
import { dilemmas } from '../../../src/content/dilemmas'
import { localeIds } from '../../../src/ui/language/locale'
import type { Choice } from '../../../src/record/savedScan'
import { dilemmaStory } from '../../../src/result/dilemmas/dilemmaStory'
import { dilemmasTexts } from '../../../src/ui/language/subjects/dilemmas'

const bridge = dilemmas.find(({ id }) => id === 'politics-organisation')
if (!bridge) throw new Error('The bridge is gone')
const storyOf = (...choices: readonly Choice[]) =>
  dilemmaStory(dilemmasTexts.nl, 'nl', bridge, choices)

const [tell, refer] = ['Je vertelt wat je meemaakt.', 'Je verwijst naar het overzicht dat komt.']
const [twenty, newspaper] = bridge.turns.map(({ text }) => text.nl)

describe('dilemmaStory', () => {
  test.each<[string, readonly Choice[], string | undefined]>([
    ['nothing chosen: no story', [], undefined],
    ['clearly A: what A does', [3], tell],
    ['rather B: what B does, and that it was close', [1], `Eerder: ${refer.replace('Je', 'je')}`],
    ['A and still A', [3, 2], `${tell} ${String(twenty)} Dan nog steeds.`],
    [
      'A, then B',
      [3, 1],
      `${tell} ${String(twenty)} Dan wordt het: je verwijst naar het overzicht dat komt.`,
    ],
    [
      'B, then A, and after that still A',
      [0, 2, 3],
      `${refer} ${String(twenty)} Dan wordt het: je vertelt wat je meemaakt. ${String(newspaper)} Dan nog steeds.`,
    ],
  ])('%s', (_, choices, story) => {
    expect(storyOf(...choices)).toBe(story)
  })

  test('says something else for either option of every dilemma, in every language', () => {
    for (const locale of localeIds) {
      for (const dilemma of dilemmas) {
        const [a, b] = ([3, 0] as const).map((choice) =>
          dilemmaStory(dilemmasTexts[locale], locale, dilemma, [choice]),
        )
        expect(a).toMatch(/^[A-Z].*\.$/)
        expect(b).toMatch(/^[A-Z].*\.$/)
        expect(a).not.toBe(b)
      }
    }
  })
})
