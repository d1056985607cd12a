import { expect, test } from 'vitest'
import { bank, statementsOf } from '../../src/content/bank'
import { dilemmas } from '../../src/content/dilemmas'
import { makeOpening } from '../../src/content/makeOpening'
import { opening } from '../../src/content/opening'
import { blocksOf } from '../../src/core/blocks'

test('the first page shows the first block of the bank', () => {
  const blocks = blocksOf('quick', statementsOf('quick'))
  expect(opening).toMatchObject({
    bank: { id: bank.id, version: bank.version, fingerprint: bank.fingerprint },
    block: blocks[0],
    blocks: 4,
  })
})

test('it lists every statement and dilemma whose meaning changed, and no other', () => {
  const [first, ...others] = bank.statements
  if (!first) throw new Error('The bank is empty')
  const changed = { ...bank, version: 3, statements: [{ ...first, since: 3 }, ...others] }
  const again = dilemmas.map((dilemma, i) => ({ ...dilemma, since: i === 4 ? 2 : 1 }))
  expect(makeOpening(changed, again).bank.since).toEqual({
    [first.id]: 3,
    'organisation-society': 2,
  })
})

test('its example is scored like any other scan', () => {
  expect(opening.example).toEqual({
    politics: 68.75,
    organisation: 56.25,
    society: 43.75,
    citizens: 81.25,
    profession: 62.5,
  })
})
