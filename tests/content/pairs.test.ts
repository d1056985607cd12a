import { describe, expect, test } from 'vitest'
import nl from '../../build/faults.json'
import { checkFile } from '../../src/content/check/checkFile'
import { pairFaults } from '../../src/content/check/checkPairs'
import { describeFault } from '../../src/content/check/describeFault'
import { bankFile, pairsFile, type PairEntry, type PairsFile } from '../../src/content/schema'
import { contentText } from './texts'

const real = pairsFile.parse(JSON.parse(contentText('pairs.json')))
const bank = bankFile.parse(JSON.parse(contentText('bank.json')))
const quick = new Set(bank.statements.filter((each) => each.quick).map(({ id }) => id))

const [first] = real.pairs
const sidesOfFirst = { high: first?.high ?? '', low: first?.low ?? '' }

/** The real pairs, one of them changed. */
function changed(number: number, change: (pair: PairEntry) => Partial<PairEntry>): PairsFile {
  return {
    ...real,
    pairs: real.pairs.map((pair, i) => (i === number - 1 ? { ...pair, ...change(pair) } : pair)),
  }
}

const isAbout = (relation: string, { high, low }: PairEntry) =>
  [high, low].some((id) => id.endsWith(`-${relation}`))

describe('pairFaults', () => {
  test('finds nothing in the real pairs', () => {
    expect(pairFaults(real, bank)).toEqual([])
  })

  test.each<[string, PairsFile, object]>([
    [
      'a statement that does not exist',
      changed(2, () => ({ high: 'I-purpose-nobody' })),
      { rule: 'pairUnknown', values: { statement: 'I-purpose-nobody' } },
    ],
    ['a statement beside itself', changed(2, ({ low }) => ({ high: low })), { rule: 'pairSame' }],
    [
      'a pair that is there already',
      changed(2, () => sidesOfFirst),
      { rule: 'pairDouble', values: { times: 2 } },
    ],
    [
      'a long title',
      changed(1, ({ title }) => ({
        title: { ...title, en: 'This one has ten short words and no more left' },
      })),
      { rule: 'pairTitleLong', language: 'en', values: { words: 10, most: 9 } },
    ],
    [
      'a question that does not ask',
      changed(1, ({ question }) => ({ question: { ...question, nl: 'Praat er eens over.' } })),
      { rule: 'pairQuestion', language: 'nl' },
    ],
    [
      'two questions in one',
      changed(1, ({ question }) => ({ question: { ...question, nl: 'Wat nu? En dan?' } })),
      { rule: 'pairQuestion', language: 'nl' },
    ],
    [
      'a long question',
      changed(1, ({ question }) => ({ question: { ...question, en: `${'so '.repeat(21)}?` } })),
      { rule: 'pairQuestion', language: 'en', values: { most: 20 } },
    ],
    [
      'a question that steers',
      changed(1, ({ question }) => ({ question: { ...question, nl: 'En waarom niet?' } })),
      { rule: 'pairWord', language: 'nl', values: { words: 'waarom niet' } },
    ],
    [
      'a title that another pair nearly has',
      changed(2, ({ title }) => ({ title: { ...title, nl: 'Vaker gezegd dan weer gehoord' } })),
      { rule: 'pairNearlySame', language: 'nl' },
    ],
    [
      'two levels for which there is no text',
      { ...real, fallbacks: real.fallbacks.slice(1) },
      { rule: 'pairFallback', values: { expected: 'politics/I/T', found: 0 } },
    ],
  ])('finds %s', (_, file, fault) => {
    const found = pairFaults(file, bank)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ file: 'pairs.json', ...fault })
  })

  test.each<[string, PairEntry[], object]>([
    ['too few pairs', real.pairs.slice(0, 39), { of: 'pairs', found: 39, least: 40 }],
    [
      'too few pairs for the quick form',
      real.pairs.filter(({ high, low }, i) => i < 24 || !quick.has(high) || !quick.has(low)),
      { of: 'quick', found: 24, least: 25 },
    ],
    [
      'too few pairs about a relation',
      [
        ...real.pairs.filter((pair) => isAbout('society', pair)).slice(0, 5),
        ...real.pairs.filter((pair) => !isAbout('society', pair)),
      ],
      { of: 'society', found: 5, least: 6 },
    ],
  ])('finds %s', (_, pairs, values) => {
    const faults = pairFaults({ ...real, pairs }, bank)
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'pairCount', values }))
  })

  test.each(['nl', 'en'])('needs a title in %s', (language) => {
    const title = Object.fromEntries(
      Object.entries(first?.title ?? {}).filter(([locale]) => locale !== language),
    )
    const file = JSON.stringify({ ...real, pairs: [{ ...first, title }, ...real.pairs.slice(1)] })
    expect(checkFile('pairs.json', pairsFile, file).faults).toMatchObject([{ rule: 'missing' }])
  })

  test('says in both languages what is wrong and how to fix it', () => {
    const bad = { nl: 'Slecht', en: 'Bad' }
    const everything: PairsFile = {
      pairs: real.pairs.slice(0, 3).map((pair) => ({
        ...pair,
        high: 'I-purpose-nobody',
        low: 'I-purpose-nobody',
        title: { ...pair.title, nl: 'woord '.repeat(10), en: 'word '.repeat(10) },
        question: { ...pair.question, ...bad },
      })),
      fallbacks: [],
    }
    const faults = pairFaults(everything, bank)
    expect(new Set(faults.map(({ rule }) => rule)).size).toBe(9)
    for (const line of faults.flatMap((found) => [describeFault(found, nl)])) {
      expect(line).not.toMatch(/\{\w+\}|undefined/)
    }
  })
})
