import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { builtInDilemmas } from '../../../src/content/builtInDilemmas'
import { unpackBank } from '../../../src/content/own/packBank'
import { readBankLines, readOwnBank } from '../../../src/content/own/readOwnBank'
import { keepValid } from '../../../src/core/bankChange'
import { pairIds } from '../../../src/core/framework'
import { parseJson } from '../../../src/core/parseJson'
import { shareableFigures } from '../../../src/core/sharedResult'
import { scoreScan } from '../../../src/core/score'
import { checkedBank, ours, waterBoard, waterBoardText } from '../../support/ownBanks'
import {
  ambitionCard,
  having,
  pairCard,
  relationCard,
  statementsAlone,
  weir,
  withFirstPair,
  withWeir,
} from '../../support/ownParts'

describe('a bank with dilemmas', () => {
  test('has them in the place of those of the app between the same relations', () => {
    const { own } = checkedBank(waterBoard)
    expect(own.dilemmas.map(({ id }) => id)).toEqual(pairIds())
    const names = own.dilemmas.map(({ name }, at) =>
      name === builtInDilemmas[at]?.name ? 'of the app' : name.nl,
    )
    expect(names.filter((name) => name !== 'of the app')).toEqual(['De scheur', 'De stuw'])
    expect(names[pairIds().indexOf('society-citizens')]).toBe('De stuw')
  })

  test('says itself which of the two relations is A', () => {
    const between = (file: unknown) =>
      checkedBank(file).own.dilemmas.find(({ id }) => id === 'society-citizens')
    expect(between(waterBoard)).toMatchObject({ a: 'society', b: 'citizens' })
    expect(between(withWeir({ a: 'citizens', b: 'society' }))).toMatchObject({
      a: 'citizens',
      b: 'society',
    })
  })

  test('has a choice in a code where the code has those two relations', () => {
    const { own } = checkedBank(waterBoard)
    const id = own.dilemmas.find(({ name }) => name.nl === 'De stuw')?.id ?? ''
    const shared = shareableFigures('quick', scoreScan([], {}), { choices: { [id]: 3 } })
    expect(shared.dilemmas?.indexOf(0)).toBe(pairIds().indexOf('society-citizens'))
  })

  test.each([
    ['of its own', 'society-citizens'],
    ['of the app', 'politics-organisation'],
  ])('keeps the choice in one %s when its scan is read again', (_, id) => {
    const { bank, opening } = checkedBank(waterBoard).own
    expect(keepValid({ [id]: [3] }, opening.bank.since, bank.version)).toEqual({ [id]: [3] })
  })

  test('takes over the files of the app as they are, without what only we need of them', () => {
    const read = (name: string): object =>
      parseJson(readFileSync(`content/${name}.json`, 'utf8')) as object
    const { $schema: _, ...cards } = read('cards') as Record<string, unknown>
    const { own, musts, advice } = checkedBank(having({ ...read('dilemmas'), cards, $schema: '' }))
    expect([musts, advice]).toEqual([[], []])
    expect(own.dilemmas.map(({ name }) => name)).toEqual(builtInDilemmas.map(({ name }) => name))
    expect(own.source).not.toContain('"since"')
  })
})

describe('in the app', () => {
  beforeEach(() => {
    vi.resetModules()
  })

  async function use(file: unknown) {
    const { setBank } = await import('../../../src/content/inUse')
    setBank(checkedBank(file).own)
  }

  test('the dilemmas are those of the bank in use', async () => {
    await use(waterBoard)
    const { dilemmas: inUse } = await import('../../../src/content/dilemmas')
    expect(inUse.find(({ id }) => id === 'politics-profession')?.name.nl).toBe('De scheur')
    expect(inUse).toHaveLength(10)
  })

  test('a card of a bank is there instead of the same card of the app', async () => {
    const { cards: ofApp } = await import('../../../src/content/cards/cards')
    vi.resetModules()
    await use(
      having({
        cards: {
          relations: { society: relationCard },
          pairs: [pairCard],
          ambitions: { purpose: ambitionCard },
        },
      }),
    )
    const { cards } = await import('../../../src/content/cards/cards')
    expect(cards.relations.society.experiments.T.nl).toBe('Nodig uit.')
    expect(cards.relations.citizens.title.nl).toBe(ofApp.relations.citizens.title.nl)
    expect(cards.pairs.map(({ id }) => id)).toEqual(ofApp.pairs.map(({ id }) => id))
    expect(cards.pairs.find(({ id }) => id === 'society-citizens')?.title.nl).toBe('Streek en erf')
    expect(cards.ambitions.purpose.text.nl).toBe('Voor droge voeten.')
  })

  test('a pair of a bank is about its own statements, those of the app are not about any', async () => {
    await use(waterBoard)
    const { bank } = await import('../../../src/content/bank')
    const { authoredPair } = await import('../../../src/content/pairs')
    const found = bank.statements.flatMap((high) =>
      bank.statements.flatMap(
        (low) => authoredPair({ high, low, distance: 3, leans: true })?.title.nl ?? [],
      ),
    )
    expect(new Set(found)).toEqual(new Set(waterBoard.pairs?.map(({ title }) => title)))
  })

  test('a bank without any has no pairs, and all that is of the app', async () => {
    await use(statementsAlone)
    const { dilemmas: inUse } = await import('../../../src/content/dilemmas')
    expect(inUse.map(({ name }) => name.nl)).toEqual(builtInDilemmas.map(({ name }) => name.nl))
    expect(checkedBank(statementsAlone).own).toMatchObject({ pairs: [], cards: { pairs: [] } })
  })
})

describe('a bank is another one', () => {
  const idOf = (file: unknown) => checkedBank(file).own.bank.id

  test.each<[string, unknown]>([
    ['without its dilemmas', having({ dilemmas: undefined })],
    ['with one word changed in a dilemma', withWeir({ optionA: 'Je houdt het water laag.' })],
    ['with a dilemma the other way round', withWeir({ a: 'citizens', b: 'society' })],
    ['with a card', having({ cards: { relations: { society: relationCard } } })],
    ['with another title for two answers', withFirstPair({ title: 'Anders' })],
    ['with a pair the other way round', withFirstPair({ high: 'inspraak', low: 'plan' })],
  ])('%s', (_, file) => {
    expect(idOf(file)).not.toBe(idOf(waterBoard))
  })

  test('but not by other names for the same statements', () => {
    const renamed = waterBoardText.replaceAll('"inspraak"', '"bestuur-2"')
    expect(renamed).not.toBe(waterBoardText)
    expect(idOf(parseJson(renamed))).toBe(idOf(waterBoard))
  })

  test('and keeps the name that it had when banks brought statements alone', () => {
    expect(idOf(statementsAlone)).toBe('own-c1b50ee978d6203f')
  })
})

describe('what a bank brings', () => {
  const everything = having({
    cards: { relations: { politics: relationCard }, pairs: [pairCard] },
  })

  test('comes along in its link', () => {
    const { own } = checkedBank(everything)
    if (own.carried?.kind !== 'packed') throw new Error('Not in a link')
    const read = readBankLines(unpackBank(own.carried.packed) ?? '', ours)
    expect(read.ok && read.value.own).toEqual(own)
  })

  test('is kept with it', () => {
    const { own } = checkedBank(everything)
    const read = readOwnBank(own.source, ours)
    expect(read.ok && read.value.own).toEqual(own)
  })

  test('may make it too long for a link, not for a file', () => {
    const app = parseJson(readFileSync('content/dilemmas.json', 'utf8')) as object
    expect(checkedBank(having(app))).toMatchObject({ musts: [], own: { carried: undefined } })
  })

  test('may be in several languages, or in one beside statements in another', () => {
    const optionB = { nl: 'Je zet hem lager.', en: 'You lower it.' }
    const own = checkedBank(withWeir({ optionB })).own.dilemmas
    expect(own.find(({ id }) => id === 'society-citizens')).toMatchObject({
      optionA: { nl: weir.optionA, en: weir.optionA },
      optionB,
    })
    const { musts } = checkedBank(withWeir({ optionA: { nl: 'Hoog.' }, optionB: { en: 'Low.' } }))
    expect(musts).toMatchObject([{ rule: 'languages' }])
  })

  test('is shown on one line, without marks that hide or turn it', () => {
    const own = checkedBank(withWeir({ situation: 'Je\nbeheert ‮een​ stuw.' })).own
    const found = own.dilemmas.find(({ id }) => id === 'society-citizens')
    expect(found?.situation.nl).toBe('Je beheert een stuw.')
  })
})
