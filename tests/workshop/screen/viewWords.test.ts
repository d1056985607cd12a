import { expect, test } from 'vitest'
import type { View } from '../../../src/core/views'
import { viewStatus } from '../../../src/workshop/screen/viewWords'
import { placeWords } from '../../../src/ui/language/scoreWord'
import { screenTexts } from '../../../src/ui/language/subjects/screen'
import { scanTexts } from '../../../src/ui/language/subjects/scan'
import { closedScreen } from '../../support/groups'

test.each([
  [50, 'soms'],
  [55, 'soms'],
  [60, 'tussen soms en vaak'],
  [65, 'tussen soms en vaak'],
  [70, 'vaak'],
  [10, 'tussen (bijna) nooit en zelden'],
  [0, '(bijna) nooit'],
  [100, '(bijna) altijd'],
])('a middle of %i is said to be %s', (score, words) => {
  expect(placeWords(scanTexts.nl, screenTexts.nl.between, score)).toBe(words)
})

test.each<[View, string]>([
  [
    'outcome.citizens',
    'Burgers. Wat verrast jullie? Het midden van de groep is ‘vaak’. De middelste helft is vaak.',
  ],
  ['radar', 'Herkennen jullie dit beeld?'],
  ['join', 'Doe mee.'],
])('read aloud, every sentence of %s ends once', async (view, words) => {
  const screen = await closedScreen(14)
  expect(viewStatus(screenTexts.nl, scanTexts.nl, 'nl', view, screen)).toBe(words)
})
