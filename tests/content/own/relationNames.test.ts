import { expect, test } from 'vitest'
import { framework, isRenamed } from '../../../src/content/framework'
import { setBank } from '../../../src/content/inUse'
import { relationNames } from '../../../src/content/words/relationNames'
import { checkedBank, waterBoard } from '../../support/ownBanks'

test('relations have the names of the bank in use, also for what was loaded before it was chosen', () => {
  expect(framework().relations.politics.label.nl).toBe('Bestuurder')
  expect(relationNames('nl').politics).toBe('de bestuurder')
  const labels = { politics: { label: 'Dijkgraaf', inSentence: 'de dijkgraaf' } }
  setBank(checkedBank({ ...waterBoard, labels }).own)
  expect(framework().relations.politics.label.nl).toBe('Dijkgraaf')
  expect(relationNames('nl').politics).toBe('de dijkgraaf')
  expect([isRenamed('politics'), isRenamed('citizens')]).toEqual([true, false])
})
