import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import bank from '../../content/bank.json'
import dilemmas from '../../content/dilemmas.json'
import { openBank } from '../../src/info/check/openBank'
import { hostile, runs } from '../support/runs'

const open = (text: string) => openBank(new File([text], 'bank.json'))
const [first, ...others] = bank.statements

describe('openBank', () => {
  test('finds nothing wrong with our own bank', async () => {
    const value = { faults: [], statements: bank.statements.length }
    expect(await open(JSON.stringify(bank))).toEqual({ ok: true, value })
  })

  test('names the statement, the language and the rule', async () => {
    const text = { ...first?.text, nl: 'Ik bel nooit met groepen.' }
    const opened = await open(
      JSON.stringify({ ...bank, statements: [{ ...first, text }, ...others] }),
    )
    const fault = { file: 'bank.json', id: first?.id, language: 'nl', rule: 'negation' }
    expect(opened).toMatchObject({ ok: true, value: { faults: [fault] } })
  })

  test('asks only for the log where the words are other words', async () => {
    const text = { ...first?.text, nl: 'Ik bel met groepen.' }
    const opened = await open(
      JSON.stringify({ ...bank, statements: [{ ...first, text }, ...others] }),
    )
    const fault = { file: 'log.json', id: first?.id, rule: 'wordsNotLogged' }
    expect(opened).toMatchObject({ ok: true, value: { faults: [fault] } })
  })

  test.each([
    ['an empty file', '', 'notOurs'],
    ['a page', '<!doctype html><p>"statements"</p>', 'notOurs'],
    ['another content file', JSON.stringify(dilemmas), 'notOurs'],
    ['statements that are no list', '{"statements":{"length":3}}', 'notOurs'],
    ['half a bank', JSON.stringify(bank).slice(0, 5000), 'damaged'],
    ['a comma too many', JSON.stringify(bank).replace('}]', '},]'), 'damaged'],
    ['brackets without end', `{"statements":${'['.repeat(900_000)}`, 'damaged'],
    ['a megabyte of names', `{"statements":[]${',"a":0'.repeat(150_000)}}`, 'notOurs'],
    ['more than a bank can be', ' '.repeat(1_000_001), 'tooLarge'],
  ])('has a word for %s', async (_, text, problem) => {
    expect(await open(text)).toEqual({ ok: false, problem })
  })

  test('says only that there are too many statements', async () => {
    const opened = await open(JSON.stringify(bank).replace('[', `[${'0,'.repeat(400_000)}`))
    const fault = { file: 'bank.json', rule: 'tooLarge', values: { path: 'statements', most: 200 } }
    expect(opened).toMatchObject({ ok: true, value: { faults: [fault] } })
  })

  test('checks or refuses any text, and any list of statements', hostile, async () => {
    const list = fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...bank.statements)))
    const maybeBank = list.map((statements) => JSON.stringify({ ...bank, statements }))
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), maybeBank)
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const opened = await open(text)
        const said = opened.ok ? opened.value.faults.length : opened.problem
        expect(said === 'notOurs' || said === 'damaged' || Number(said) > 0).toBe(true)
      }),
      runs(1000),
    )
  })
})
