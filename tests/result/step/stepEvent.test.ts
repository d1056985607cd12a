import { describe, expect, test } from 'vitest'
import { laterEvent, stepEvent } from '../../../src/result/step/stepEvent'
import { stepTexts } from '../../../src/ui/language/subjects/step'

const address = 'https://scan.example.nl/'
const step = { what: 'Bellen', withWhom: 'Samira', when: '2026-12-31' }
const long = 'Ik bel deze week drie mensen van de wijkraad en vraag ze wat zij van ons zien'

describe('stepEvent', () => {
  test.each([
    ['Bellen', 'Bellen'],
    ['  Bellen\nen luisteren ', 'Bellen en luisteren'],
    ['', 'Mijn stap'],
    [`${long} op straat`, `${long}…`],
    ['🧭'.repeat(100), `${'🧭'.repeat(80)}…`],
  ])('calls the step %j in a calendar %j', (what, summary) => {
    expect(stepEvent(stepTexts.nl, { ...step, what }, '', address)).toMatchObject({
      day: '2026-12-31',
      address,
      summary,
    })
  })

  test('describes all of it, with the address of the app', () => {
    const { description } = stepEvent(stepTexts.nl, { ...step, what: long }, 'Rust', address)
    expect(description.split('\n')).toEqual([
      long,
      'Met wie: Samira',
      'Voor wie en waarom: Rust',
      'Uit Ambtskompas: https://scan.example.nl/',
    ])
  })

  test('leaves out what is empty', () => {
    const empty = { what: '', withWhom: '', when: '2026-12-31' }
    expect(stepEvent(stepTexts.nl, empty, '', address).description).toBe(
      'Uit Ambtskompas: https://scan.example.nl/',
    )
  })
})

test('laterEvent is on a working day in three months, with the address of the app', () => {
  expect(laterEvent(stepTexts.nl, '2026-11-28', address)).toEqual({
    day: '2027-03-01',
    length: 'quarter',
    address,
    summary: 'Terugkijken met Ambtskompas',
    description:
      'Wat deed je stap? Doe de scan nog eens.\nUit Ambtskompas: https://scan.example.nl/',
  })
})
