import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementKinds, agreementLengths } from '../../../src/workshop/board/agreements'
import { apply } from '../../../src/workshop/board/apply'
import { decodeBoard } from '../../../src/workshop/board/savedBoard'
import { agreementRules } from '../../../src/workshop/closing/agreementRules'
import { agreed, longest, twelve } from '../../support/closing'
import { newBoard } from '../../support/boards'

const typed = { kind: 'we', what: 'Bellen', who: '', when: '' } as const

describe('text typed as an agreement', () => {
  test.each([
    ['stands on one line', { what: ' Elke\nmaand   bellen ' }, { what: 'Elke maand bellen' }],
    ['has no hidden characters', { who: 'Sam\u202Eira\u200B' }, { who: 'Samira' }],
    ['may leave out who and when', { who: '', when: '  ' }, { who: '', when: '' }],
  ])('%s', (_, change, kept) => {
    expect(agreementRules.parse({ ...typed, ...change })).toEqual({ ...typed, ...kept })
  })

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['what nobody sees', '\u200B\u202E'],
    ['more than fits', 'x'.repeat(agreementLengths.what + 1)],
  ])('is refused where it says %s', (_, what) => {
    expect(agreementRules.safeParse({ ...typed, what }).success).toBe(false)
  })

  test('can be kept and read again, whatever it is', async () => {
    const { board } = await newBoard()
    const text = (maxLength: number) =>
      fc.oneof(fc.string({ unit: 'grapheme', maxLength }), fc.string({ unit: 'binary', maxLength }))
    const form = fc.record({
      kind: fc.constantFrom(...agreementKinds),
      what: text(200),
      who: text(70),
      when: text(70),
    })
    let kept = 0
    fc.assert(
      fc.property(form, (values) => {
        const read = agreementRules.safeParse(values)
        if (!read.success) return
        kept += 1
        const next = apply(board, { do: 'agree', agreement: read.data })
        expect(decodeBoard(structuredClone(next))).toEqual({ ok: true, value: next })
      }),
      { numRuns: 1000 },
    )
    expect(kept).toBeGreaterThan(200)
  })
})

describe('the agreements of a board', () => {
  test('are removed and put back where they were', async () => {
    const { board } = await newBoard({ agreements: agreed })
    const without = apply(board, { do: 'dropAgreement', place: 1 })
    expect(without.agreements).toEqual(agreed.filter((_, place) => place !== 1))
    const [, agreement = agreed[0]] = agreed
    if (!agreement) throw new Error('No agreement')
    const back = apply(without, { do: 'agree', agreement, place: 1 })
    expect(back.agreements).toEqual(agreed)
  })

  test('are no more than fit', async () => {
    const { board } = await newBoard({ agreements: twelve })
    const next = apply(board, { do: 'agree', agreement: { ...typed } })
    expect(next.agreements).toEqual(twelve)
  })

  test('are read from a file at their longest, and not with hidden characters', async () => {
    const { board } = await newBoard({ agreements: longest })
    expect(decodeBoard(board).ok).toBe(true)
    const hidden = { ...board, agreements: [{ ...typed, what: 'a\u202Eb' }] }
    expect(decodeBoard(hidden)).toEqual({ ok: false, problem: 'unreadable' })
  })
})
