import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLanguage, decodeRoute, encodeRoute, type Route } from '../../src/journey/route'
import { forms } from '../../src/core/framework'
import { hostile, runs } from '../support/runs'

const missing: Route = { page: 'missing' }

describe('encodeRoute and decodeRoute', () => {
  test.each<[string, Route]>([
    ['#/', { page: 'landing' }],
    ['#/about', { page: 'about' }],
    ['#/check', { page: 'check' }],
    ['#/about?at=promises', { page: 'about', at: 'promises' }],
    ['#/about?at=shared', { page: 'about', at: 'shared' }],
    ['#/missing', missing],
    ['#/review/quick', { page: 'review', form: 'quick' }],
    ['#/review/full', { page: 'review', form: 'full' }],
    ['#/result/quick', { page: 'result', form: 'quick' }],
    ['#/result/full', { page: 'result', form: 'full' }],
    ['#/sheet/quick', { page: 'sheet', form: 'quick' }],
    ['#/sheet/full', { page: 'sheet', form: 'full' }],
    ['#/screen/7K3QZ', { page: 'screen', board: '7K3QZ' }],
    ['#/group/7K3QZ', { page: 'group', board: '7K3QZ' }],
    ['#/colleague/quick', { page: 'colleague', form: 'quick' }],
    ['#/c/AZaz09-_', { page: 'c', payload: 'AZaz09-_' }],
    ['#/c/', { page: 'c', payload: '' }],
    ['#/w/AZaz09-_', { page: 'w', payload: 'AZaz09-_' }],
    ['#/scan/quick/1', { page: 'scan', form: 'quick', block: 1 }],
    ['#/scan/full/12', { page: 'scan', form: 'full', block: 12 }],
    [
      '#/scan/full/3?change=T-purpose-society',
      { page: 'scan', form: 'full', block: 3, change: 'T-purpose-society' },
    ],
    [
      '#/scan/full/3?change=a%26b%3Dc%23d%3Fe%2Ff%20g',
      { page: 'scan', form: 'full', block: 3, change: 'a&b=c#d?e/f g' },
    ],
  ])('%s stands for %j, both ways', (fragment, route) => {
    expect(encodeRoute(route)).toBe(fragment)
    expect(decodeRoute(fragment)).toEqual(route)
  })

  test('every route comes back as it was', hostile, () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(decodeRoute(encodeRoute(route))).toEqual(route)
      }),
      runs(1000),
    )
  })
})

describe('decodeRoute reads', () => {
  test.each<[string, string, Route]>([
    ['no fragment at all', '', { page: 'landing' }],
    ['an empty fragment', '#', { page: 'landing' }],
    ['a fragment without a slash', '#about', { page: 'about' }],
    ['a slash at the end', '#/result/full/', { page: 'result', form: 'full' }],
    ['a question without a path', '#/?lang=en', { page: 'landing' }],
    ['a language beside a page', '#/about?lang=en', { page: 'about' }],
    ['a link for a colleague without its end', '#/c', missing],
    [
      'a link for a colleague as mail makes it',
      '#%2Fc%252FAZaz%0A09?x=1',
      { page: 'c', payload: 'AZaz09' },
    ],
    ['an unknown page', '#/admin', missing],
    ['a page in capitals', '#/About', missing],
    ['the name of an object member', '#/constructor', missing],
    ['about and something more', '#/about/quick', missing],
    ['an unknown part of about', '#/about?at=constructor', { page: 'about' }],
    ['a result without a form', '#/result', missing],
    ['a result of an unknown form', '#/result/medium', missing],
    ['a sheet without a form', '#/sheet', missing],
    ['a result and something more', '#/result/quick/1', missing],
    ['a scan without a block', '#/scan/quick', missing],
    ['block 0', '#/scan/quick/0', missing],
    ['block 100', '#/scan/quick/100', missing],
    ['a block before the first', '#/scan/quick/-1', missing],
    ['half a block', '#/scan/quick/1.5', missing],
    ['a block in another notation', '#/scan/quick/0x1', missing],
    ['a block with a line end', '#/scan/quick/1\n', missing],
    ['a block and something more', '#/scan/quick/1/2', missing],
    ['an encoded slash', '#/scan%2Fquick%2F1', missing],
    ['a whole address', '#https://example.org/', missing],
    ['a script', '#javascript:alert(1)', missing],
    ['a broken escape', '#/%', missing],
  ])('%s', (_, fragment, route) => {
    expect(decodeRoute(fragment)).toEqual(route)
  })

  test.each([
    ['a broken escape in the statement to change', '#/scan/full/1?change=%E0%A4%A', 1],
    ['other questions beside it', '#/scan/full/2?x=1&change=a&change=b', 2],
  ])('%s', (_, fragment, block) => {
    expect(decodeRoute(fragment)).toMatchObject({ page: 'scan', form: 'full', block })
  })
})

describe('decodeRoute, given anything', () => {
  const pages =
    'landing about existing check missing scan review result report dilemmas cards scans colleague c ' +
    'workshops w share board screen entry group sheet b own'

  test('never throws, and gives a page that exists', hostile, () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const route = decodeRoute(fragment)
        expect(pages.split(' ')).toContain(route.page)
        expect(forms).toContain('form' in route ? route.form : 'quick')
        expect(String('block' in route ? route.block : 1)).toMatch(/^[1-9]\d?$/)
      }),
      runs(10_000),
    )
  })

  test('what it read is written and read the same ever after', hostile, () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const route = decodeRoute(fragment)
        const written = encodeRoute(route)
        expect(decodeRoute(written)).toEqual(route)
        expect(encodeRoute(decodeRoute(written))).toBe(written)
      }),
      runs(10_000),
    )
  })
})

describe('decodeRoute, given a very long statement to change', () => {
  test('reads what it wrote the same again', () => {
    const route = decodeRoute(`#/scan/full/1?change=${','.repeat(2000)}`)
    expect(decodeRoute(encodeRoute(route))).toEqual(route)
  })
})

describe('decodeLanguage', () => {
  test.each([
    ['#/?lang=en', 'en'],
    ['#/about?lang=nl', 'nl'],
    ['#/scan/full/2?change=a&lang=en', 'en'],
    ['#?lang=en', 'en'],
    ['#/?lang=en&lang=nl', 'en'],
    ['#/?lang=', ''],
    ['#/?lang=%3Cscript%3E', '<script>'],
    ['#/?language=en', undefined],
    ['#/lang=en', undefined],
    ['#/', undefined],
    ['', undefined],
  ])('of %j is %j', (fragment, language) => {
    expect(decodeLanguage(fragment)).toBe(language)
  })

  test('never throws, and reads no more than 4 kB', hostile, () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        expect((decodeLanguage(fragment) ?? '').length).toBeLessThan(4096)
      }),
      runs(1000),
    )
    expect(decodeLanguage(`#/?x=${'x'.repeat(4096)}&lang=en`)).toBeUndefined()
  })
})

const anyForm = fc.constantFrom(...forms)

const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ page: fc.constantFrom('landing', 'about', 'missing') }),
  fc.record({ page: fc.constantFrom('review', 'result', 'colleague'), form: anyForm }),
  fc.record({ page: fc.constantFrom('w', 'c', 'b'), payload: fc.stringMatching(/^[\w-]{0,40}$/) }),
  fc.record(
    {
      page: fc.constant('scan'),
      form: anyForm,
      block: fc.integer({ min: 1, max: 99 }),
      change: fc.string({ unit: 'grapheme', maxLength: 40 }),
    },
    { requiredKeys: ['page', 'form', 'block'] },
  ),
)

/** Fragments of all kinds: pure noise, noise made of meaningful parts, and broken Unicode. */
const anyFragment = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 5000 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '#',
          '/',
          '#/w/',
          '#/c/',
          '?',
          '&',
          '=',
          '%',
          '+',
          '%2F',
          '%E0%A4',
          '\ud800',
          '__proto__',
        ),
        fc.constantFrom('scan', 'review', 'result', 'about', 'quick', 'full', '1', '12', '100'),
        fc.constantFrom('change=', 'lang=', 'en', 'T-purpose-society'),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(anyForm, fc.integer({ min: 1, max: 99 }), fc.string({ unit: 'binary' }))
    .map(([form, block, rest]) => `#/scan/${form}/${String(block)}?change=${rest}`),
)
