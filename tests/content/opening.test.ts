import { expect, test } from 'vitest'
import { bank, statementsOf } from '../../src/content/bank'
import { dilemmas } from '../../src/content/dilemmas'
import { makeOpening } from '../../src/content/makeOpening'
import { builtInOpening } from '../../src/content/opening'
import { blocksOf } from '../../src/core/blocks'

test('the first page shows the first block of the bank', () => {
  const blocks = blocksOf('quick', statementsOf('quick'))
  expect(builtInOpening).toMatchObject({
    bank: { id: bank.id, version: bank.version, fingerprint: bank.fingerprint },
    block: blocks[0],
    blocks: { quick: 4, full: 12 },
    statements: { quick: 20, full: 60 },
  })
})

test('it knows since which version every statement and dilemma has had its meaning', () => {
  const [first, ...rest] = bank.statements
  if (!first) throw new Error('The bank is empty')
  const changed = { ...bank, version: 9, statements: [{ ...first, since: 9 }, ...rest] }
  const again = dilemmas.map((dilemma, i) => (i === 4 ? { ...dilemma, since: 8 } : dilemma))
  const entries = [...changed.statements, ...again]
  const { since } = makeOpening(changed, again).bank
  expect(entries.map(({ id }) => since[id] ?? since['other'])).toEqual(
    entries.map((entry) => entry.since),
  )
  expect(Object.keys(since).length).toBeLessThan(entries.length / 2)
})

test('its example is scored like any other scan', () => {
  expect(builtInOpening.example).toEqual({
    politics: 68.75,
    organisation: 56.25,
    society: 43.75,
    citizens: 81.25,
    profession: 62.5,
  })
})
