import { beforeEach, expect, test } from 'vitest'
import { newProfile } from '../support/browser'
import { earlierScan } from '../support/savedScans'
import { bankOf, openKeepingTab } from '../support/session'

beforeEach(() => {
  newProfile()
})

test('a next visit finds everything else that was done, and the scans put aside', async () => {
  const before = await openKeepingTab()
  const done = {
    choices: { 'politics-society': [3, 1] as [3, 1] },
    step: { what: 'Bel', withWhom: 'Samira', when: '2026-12-31' },
    publicValue: 'Een veilige straat',
    wishes: { 'I-purpose-politics': 'more' },
    earlier: [earlierScan({ bank: bankOf(1) })],
  } as const
  before.scan().change({ ...done, earlier: [...done.earlier] })
  expect(await before.settled()).toBe('kept')
  const tab = await openKeepingTab()
  expect(tab.keeping().status).toBe('kept')
  expect(tab.scan()).toMatchObject(done)
})
