import { expect, test } from 'vitest'
import { bank, statementsOf } from '../../src/content/bank'
import { dilemmas } from '../../src/content/dilemmas'
import { makeOpening } from '../../src/content/makeOpening'
import { opening, since } from '../../src/content/opening'
import { blocksOf } from '../../src/core/blocks'

test('the first page shows the first block of the bank', () => {
  const blocks = blocksOf('quick', statementsOf('quick'))
  expect(opening).toMatchObject({
    bank: { id: bank.id, version: bank.version, fingerprint: bank.fingerprint },
    block: blocks[0],
    next: blocks[1]?.ambition,
    blocks: 4,
  })
})

test('it knows since when every statement means what it means', () => {
  expect(bank.statements.map(({ id }) => since[id])).toEqual(
    bank.statements.map((statement) => statement.since),
  )
})

test('it lists every dilemma whose meaning changed, and no other', () => {
  const [first, ...others] = bank.statements
  if (!first) throw new Error('The bank is empty')
  const changed = { ...bank, version: 3, statements: [{ ...first, since: 3 }, ...others] }
  const again = dilemmas.map((dilemma, i) => (i === 4 ? { ...dilemma, since: 2 } : dilemma))
  const made = makeOpening(changed, again)
  expect(made.since).toEqual([3, ...others.map((statement) => statement.since)])
  expect(made.dilemmasSince['organisation-society']).toBe(2)
  const unchanged = again.filter((dilemma) => dilemma.since === 1)
  expect(Object.keys(made.dilemmasSince)).toHaveLength(again.length - unchanged.length)
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
