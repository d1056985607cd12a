import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { bank } from '../../src/content/bank'
import { tell } from './tell'
import { contentText } from './texts'

const rationale = z.record(z.string(), z.string()).parse(JSON.parse(contentText('rationale.json')))

test('each statement has its reason in content/rationale.json, in one to three sentences, and no other has', () => {
  const ids = bank.statements.map(({ id }) => id)
  const problems = [
    ...ids.filter((id) => !(id in rationale)).map((id) => `${id}: schrijf waarom deze vraag er is`),
    ...Object.keys(rationale)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id}: deze stelling bestaat niet, haal de reden weg`),
    ...Object.entries(rationale)
      .filter(([, text]) => !/^[A-ZÉ].{20,160}[.]$/u.test(text) || text.split('. ').length > 3)
      .map(([id]) => `${id}: maak er een tot drie zinnen van, hoogstens 160 tekens`),
  ]
  tell('Redenen bij stellingen', problems)
  expect(problems).toEqual([])
})

test('a reason says that its statement is reversed exactly where it is', () => {
  const wrong = bank.statements.filter(
    ({ id, reversed }) => reversed !== /Omgekeerd, want/.test(rationale[id] ?? ''),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})
