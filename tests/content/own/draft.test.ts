import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInBank } from '../../../src/content/builtInBank'
import {
  draftOf,
  draftOfUnfinished,
  emptyDraft,
  emptyRow,
  fileOf,
  namesIn,
  rowsOfBank,
  withRowAt,
  withRows,
} from '../../../src/content/own/draft'
import { isDraft } from '../../../src/content/own/isDraft'
import { checkOwnBank } from '../../../src/content/own/readOwnBank'
import { parseJson } from '../../../src/core/parseJson'
import {
  checkedBank,
  ours,
  waterBoard,
  waterBoardText,
  waterBoardWith,
} from '../../support/ownBanks'
import { hostile, runs } from '../../support/runs'

describe('a draft', () => {
  test('of the app’s own twenty can be used at once', () => {
    const draft = withRows(emptyDraft, rowsOfBank(builtInBank, 'nl'))
    expect(checkedBank(fileOf(draft))).toMatchObject({ musts: [], advice: [] })
  })

  test('becomes the same file again when it is opened', () => {
    const draft = draftOf(waterBoard)
    expect(draft && checkedBank(fileOf(draft)).own.bank.id).toBe(
      checkedBank(waterBoard).own.bank.id,
    )
  })

  test('keeps what the file brought, about the same statements, wherever those stand', () => {
    const draft = draftOf(waterBoard)
    if (!draft) throw new Error('No draft')
    const titles = (rows: typeof draft.rows) => {
      const { own, advice } = checkedBank(fileOf({ ...draft, rows }))
      const textOf = (id: string) => own.bank.statements.find((each) => each.id === id)?.text.nl
      const found = own.pairs.map(({ high, low, title }) => [title.nl, textOf(high), textOf(low)])
      return { found, advice: advice.filter(({ rule }) => rule === 'pairLost') }
    }
    const [first, ...others] = draft.rows
    if (!first) throw new Error('No rows')
    const before = titles(draft.rows)
    expect(before).toMatchObject({ found: [{}, {}, {}, {}], advice: [] })
    expect(titles([...others, first])).toEqual(before)
    // The first pair is about the first statement: it comes back with it.
    const without = titles(others)
    expect(without).toEqual({
      found: before.found.slice(1),
      advice: [{ rule: 'pairLost', values: { part: 'pairs.1' } }],
    })
    expect(checkedBank(fileOf(draft)).own.dilemmas.map(({ name }) => name.nl)).toContain('De stuw')
  })

  test('is kept in the tab as it is, also one of before there was more than statements', () => {
    const draft: unknown = JSON.parse(JSON.stringify(draftOf(waterBoard)))
    expect(isDraft(draft)).toBe(true)
    expect(isDraft(withRows(emptyDraft, [emptyRow]))).toBe(true)
    expect(isDraft({ ...(draft as object), parts: { dilemmas: [{}] } })).toBe(false)
  })

  test('is not made of a file in two languages', () => {
    const file = waterBoardWith(({ text }) => ({ text: { nl: text, en: 'I look.' } }))
    expect(draftOf(checkedBank(file).file)).toBeUndefined()
  })

  test('without a relation says where one is missing', () => {
    const [first, ...rest] = rowsOfBank(builtInBank, 'nl')
    if (!first) throw new Error('No rows')
    const draft = withRows(emptyDraft, [{ ...first, relation: '' }, ...rest])
    expect(checkOwnBank(fileOf(draft), ours)).toMatchObject({
      ok: false,
      problem: 'shape',
      wrong: [{ at: 0, part: 'relation' }],
    })
  })

  test('that is not finished is gone on with, whatever it lacks', () => {
    const labels = { politics: { label: 'Bestuur', inSentence: 'het bestuur' } }
    const half = {
      title: 'Half',
      labels,
      statements: [{ text: 'Ik kijk.', level: 'I', extra: 1 }, {}, 7],
    }
    expect(draftOfUnfinished(half)).toMatchObject({
      title: 'Half',
      labels,
      rows: [
        { text: 'Ik kijk.', level: 'I', relation: '', quick: true },
        { text: '', level: '' },
        { text: '' },
      ],
    })
    expect(draftOfUnfinished({ statements: [{ relation: 'society' }] })).toBeUndefined()
    expect(draftOfUnfinished({ ...waterBoard, labels: 7 })?.parts?.pairs).toHaveLength(4)
    expect(draftOfUnfinished({ ...half, dilemmas: [{ name: 'De stuw' }] })).toBeUndefined()
    expect(draftOfUnfinished(undefined)).toBeUndefined()
  })

  test('calls relations by its own names, and by ours where it has none', () => {
    const labels = {
      politics: { label: 'Dijkgraaf', inSentence: '' },
      society: { label: '', inSentence: 'de streek' },
      citizens: { label: '', inSentence: '' },
    }
    const { relations } = namesIn({ ...emptyDraft, labels }, ours.framework)
    expect(relations.politics.label).toEqual({ nl: 'Dijkgraaf', en: 'Dijkgraaf' })
    expect(relations.society.label.nl).toBe('de streek')
    expect(relations.citizens).toEqual(ours.framework.relations.citizens)
  })

  test('takes a row back where it was, and gives no key twice', () => {
    const draft = withRows(emptyDraft, rowsOfBank(builtInBank, 'nl'))
    const last = draft.rows.at(-1)
    if (!last) throw new Error('No rows')
    const without = { ...draft, rows: draft.rows.slice(0, -1) }
    const back = withRowAt(withRows(without, [emptyRow]), last, 19)
    expect(back.rows.slice(-2).map(({ text }) => text)).toEqual([last.text, ''])
    expect(new Set(back.rows.map(({ key }) => key)).size).toBe(21)
  })

  const kept = JSON.stringify(draftOf(waterBoard))
  const written = fc.constantFrom(kept, waterBoardText)
  const damaged = fc
    .tuple(written, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.string())
    .map(([text, place, length, put]) => {
      const at = Math.floor(place * text.length)
      return text.slice(0, at) + put + text.slice(at + length)
    })
  const odd = fc
    .tuple(
      written,
      fc.constantFrom('title', 'labels', 'rows', 'statements', '__proto__'),
      fc.jsonValue(),
    )
    .map(([text, key, value]) => JSON.stringify({ ...JSON.parse(text), [key]: value }))
  const anything = fc.jsonValue().map((value) => JSON.stringify(value))

  test('may have been kept or saved as anything: it can be checked, or is none', hostile, () => {
    fc.assert(
      fc.property(fc.oneof(damaged, odd, anything), (text) => {
        const value = parseJson(text)
        const drafts = [isDraft(value) ? value : emptyDraft, draftOfUnfinished(value) ?? emptyDraft]
        for (const draft of drafts) {
          expect(checkOwnBank(fileOf(draft), ours)).toHaveProperty('ok')
          expect(namesIn(draft, ours.framework).relations.politics.label.nl).not.toBe('')
        }
        expect(Object.prototype).not.toHaveProperty('rows')
      }),
      runs(1000),
    )
  })
})
