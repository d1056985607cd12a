import { describe, expect, test } from 'vitest'
import { dilemmaFaults } from '../../src/content/check/checkDilemmas'
import { dilemmasFile, logFile, type DilemmaEntry } from '../../src/content/schema'
import { contentText } from './texts'

const real = dilemmasFile.parse(JSON.parse(contentText('dilemmas.json')))
const log = logFile.parse(JSON.parse(contentText('log.json')))

/** The real dilemmas, one of them changed. */
function changed(number: number, change: (dilemma: DilemmaEntry) => Partial<DilemmaEntry>) {
  return {
    dilemmas: real.dilemmas.map((dilemma, i) =>
      i === number - 1 ? { ...dilemma, ...change(dilemma) } : dilemma,
    ),
  }
}

describe('dilemmaFaults', () => {
  test('finds nothing in the real dilemmas', () => {
    expect(dilemmaFaults(real, log)).toEqual([])
  })

  test.each<[string, number, (dilemma: DilemmaEntry) => Partial<DilemmaEntry>, object]>([
    ['another pair', 2, () => ({ id: 'society-politics' }), { rule: 'dilemmaPair' }],
    ['other relations', 2, () => ({ b: 'citizens' }), { rule: 'dilemmaPair' }],
    [
      'two turns towards one side',
      3,
      ({ turns }) => ({ turns: turns.map((turn) => ({ ...turn, towards: 'a' as const })) }),
      { rule: 'dilemmaTurns', id: 'politics-citizens' },
    ],
    [
      'a long situation',
      1,
      ({ situation }) => ({ situation: { ...situation, en: 'word '.repeat(61) } }),
      { rule: 'dilemmaLong', language: 'en', values: { words: 61, most: 60 } },
    ],
    [
      'a long option',
      1,
      ({ optionB }) => ({ optionB: { ...optionB, nl: 'woord '.repeat(16) } }),
      { rule: 'dilemmaLong', language: 'nl', values: { words: 16, most: 15 } },
    ],
  ])('finds %s', (_, number, change, fault) => {
    const found = dilemmaFaults(changed(number, change), log)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(fault)
  })

  test('finds a change of meaning that the log does not name', () => {
    const [first] = real.dilemmas
    const version = log.versions.length + 1
    const again = changed(1, () => ({ since: version }))
    expect(dilemmaFaults(again, log)).toMatchObject([
      { file: 'log.json', rule: 'sinceNotLogged', id: first?.id, values: { since: version } },
    ])
    const entry = { version, date: '2027-01-01', fingerprint: '811c9dc5', retired: [], words: {} }
    const versions = [...log.versions, { ...entry, changed: [first?.id ?? ''], why: 'x' }]
    expect(dilemmaFaults(again, { versions })).toEqual([])
  })

  test('finds a lopsided spread over ambitions and levels', () => {
    const lopsided = {
      dilemmas: real.dilemmas.map((dilemma) => ({
        ...dilemma,
        ambition: 'purpose' as const,
        level: 'I' as const,
      })),
    }
    expect(dilemmaFaults(lopsided, log).map(({ rule }) => rule)).toEqual(
      Array.from({ length: 7 }, () => 'dilemmaSpread'),
    )
  })
})
