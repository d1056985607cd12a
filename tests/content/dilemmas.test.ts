import { describe, expect, test } from 'vitest'
import nl from '../../build/faults.json'
import { dilemmaFaults } from '../../src/content/check/checkDilemmas'
import { checkFile } from '../../src/content/check/checkFile'
import { describeFault } from '../../src/content/check/describeFault'
import { dilemmasFile, frameworkFile, logFile, type DilemmaEntry } from '../../src/content/schema'
import { contentText } from './texts'

const real = dilemmasFile.parse(JSON.parse(contentText('dilemmas.json')))
const log = logFile.parse(JSON.parse(contentText('log.json')))
const framework = frameworkFile.parse(JSON.parse(contentText('framework.json')))
const beside = { framework, log }

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
    expect(dilemmaFaults(real, beside)).toEqual([])
  })

  test.each<[string, number, (dilemma: DilemmaEntry) => Partial<DilemmaEntry>, object]>([
    ['another pair', 2, () => ({ id: 'society-politics', since: 1 }), { rule: 'dilemmaPair' }],
    ['other relations', 2, () => ({ b: 'citizens' }), { rule: 'dilemmaPair' }],
    ['the same relation twice', 2, () => ({ b: 'politics' }), { rule: 'dilemmaPair' }],
    [
      'a Dutch name with a relation in it',
      4,
      ({ name }) => ({ name: { ...name, nl: 'Wat de bestuurder wil' } }),
      { rule: 'dilemmaName', id: 'politics-profession', language: 'nl' },
    ],
    [
      'an English name with a relation in it',
      6,
      ({ name }) => ({ name: { ...name, en: 'Citizens last' } }),
      { rule: 'dilemmaName', id: 'organisation-citizens', language: 'en' },
    ],
    [
      'a name that another dilemma has',
      9,
      ({ name }) => ({ name: { ...name, nl: real.dilemmas[0]?.name.nl ?? '' } }),
      { rule: 'dilemmaNameDouble', language: 'nl', values: { other: 'politics-organisation' } },
    ],
    [
      'a long name',
      2,
      ({ name }) => ({ name: { ...name, en: 'Parties that go on late' } }),
      { rule: 'dilemmaLong', language: 'en', values: { words: 5, most: 4 } },
    ],
    [
      'a first turn too many towards B',
      1,
      ({ turns }) => ({ turns: turns.toReversed() }),
      { rule: 'dilemmaFirstTurn', values: { found: 4, expected: 5 } },
    ],
    [
      'a first turn too many towards A',
      2,
      ({ turns }) => ({ turns: turns.toReversed() }),
      { rule: 'dilemmaFirstTurn', values: { found: 6, expected: 5 } },
    ],
    [
      'two turns towards one side',
      3,
      ({ turns }) => ({ turns: turns.map((turn) => ({ ...turn, towards: 'b' as const })) }),
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
    const found = dilemmaFaults(changed(number, change), beside)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(fault)
  })

  test('finds the two relations that are not option A twice', () => {
    const swapped = changed(1, ({ a, b }) => ({ a: b, b: a }))
    expect(dilemmaFaults(swapped, beside)).toMatchObject([
      { rule: 'dilemmaOptionA', values: { name: 'politics', found: 1, expected: 2 } },
      { rule: 'dilemmaOptionA', values: { name: 'organisation', found: 3, expected: 2 } },
    ])
  })

  test.each(['nl', 'en'])('needs a name in %s', (language) => {
    const [first, ...others] = real.dilemmas
    const name = Object.fromEntries(
      Object.entries(first?.name ?? {}).filter(([locale]) => locale !== language),
    )
    const file = JSON.stringify({ dilemmas: [{ ...first, name }, ...others] })
    expect(checkFile('dilemmas.json', dilemmasFile, file).faults).toMatchObject([
      { rule: 'missing', id: first?.id },
    ])
  })

  test('says in both languages what is wrong and how to fix it', () => {
    const everything = {
      dilemmas: real.dilemmas.map((dilemma) => ({
        ...dilemma,
        a: 'politics' as const,
        level: 'I' as const,
        name: { ...dilemma.name, nl: 'Burgers', en: 'Society' },
        turns: dilemma.turns.map((turn) => ({ ...turn, towards: 'a' as const })),
        since: 2,
      })),
    }
    const faults = dilemmaFaults(everything, beside)
    expect(faults.length).toBeGreaterThan(10)
    for (const line of faults.flatMap((found) => [describeFault(found, nl)])) {
      expect(line).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  test('finds a change of meaning that the log does not name', () => {
    const [first] = real.dilemmas
    const version = log.versions.length + 1
    const again = changed(1, () => ({ since: version }))
    expect(dilemmaFaults(again, beside)).toMatchObject([
      { file: 'log.json', rule: 'sinceNotLogged', id: first?.id, values: { since: version } },
    ])
    const entry = { version, date: '2027-01-01', fingerprint: '811c9dc5', retired: [], words: {} }
    const versions = [...log.versions, { ...entry, changed: [first?.id ?? ''], why: 'x' }]
    expect(dilemmaFaults(again, { framework, log: { versions } })).toEqual([])
  })

  test('finds a lopsided spread over ambitions and levels', () => {
    const lopsided = {
      dilemmas: real.dilemmas.map((dilemma) => ({
        ...dilemma,
        ambition: 'purpose' as const,
        level: 'I' as const,
      })),
    }
    expect(dilemmaFaults(lopsided, beside).map(({ rule }) => rule)).toEqual(
      Array.from({ length: 7 }, () => 'dilemmaSpread'),
    )
  })
})
