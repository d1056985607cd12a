import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import texts from '../../../content/interface/nl/config.json'
import { MAX_CONFIG_BYTES, parseConfig } from '../../../src/ui/host/parseConfig'
import { anyDamageTo } from '../../support/damage'
import { fullConfig } from '../../support/fullConfig'
import { hostile, runs } from '../../support/runs'

const parse = (value: unknown) => parseConfig(JSON.stringify(value))
const wrong = (problem: string, key: string) => ({ ok: false, problem, key })

describe('parseConfig', () => {
  test.each([
    ['nothing', {}],
    ['all keys', fullConfig],
    ['a name alone', { offeredBy: { name: 'Gemeente Ons Dorp' } }],
    ['a page for contact', { offeredBy: { name: 'Ons Dorp', contact: 'https://ons.example/hr' } }],
    ['one language', { language: { default: 'en', offer: ['en'] } }],
    ['a file in a folder', { theme: 'host/2026/our-theme.min.css' }],
  ])('takes %s as it stands', (_, config) => {
    expect(parse(config)).toEqual({ ok: true, value: config })
  })

  test.each([
    ['names', { Name: 'Kompas' }, 'unknown', 'Name'],
    ['a key within', { links: { privcy: 'https://a.nl' } }, 'unknown', 'links.privcy'],
    ['an empty name', { name: '' }, 'name', 'name'],
    ['a long name', { name: 'a'.repeat(61) }, 'name', 'name'],
    ['a name that turns around', { name: 'Jan\u202Etxt' }, 'name', 'name'],
    ['a number for a name', { offeredBy: { name: 3 } }, 'name', 'offeredBy.name'],
    ['an owner without a name', { offeredBy: {} }, 'name', 'offeredBy.name'],
    ['an owner in words', { offeredBy: 'Ons Dorp' }, 'group', 'offeredBy'],
    [
      'contact by phone',
      { offeredBy: { name: 'A', contact: '14 020' } },
      'contact',
      'offeredBy.contact',
    ],
    ['a link without s', { links: { privacy: 'http://a.nl' } }, 'link', 'links.privacy'],
    ['a script as a link', { links: { privacy: 'javascript:alert(1)' } }, 'link', 'links.privacy'],
    ['a theme elsewhere', { theme: 'https://a.nl/theme.css' }, 'theme', 'theme'],
    ['a theme by protocol', { theme: '//a.nl/theme.css' }, 'theme', 'theme'],
    ['a theme above', { theme: 'host/../theme.css' }, 'theme', 'theme'],
    ['a theme beside', { theme: 'theme.css' }, 'theme', 'theme'],
    ['a theme from the top', { theme: '/host/theme.css' }, 'theme', 'theme'],
    [
      'a logo that is a page',
      { offeredBy: { name: 'A', logo: 'host/a.html' } },
      'logo',
      'offeredBy.logo',
    ],
    [
      'a strange language',
      { language: { default: 'xx', offer: ['nl'] } },
      'language',
      'language.default',
    ],
    [
      'a language not offered',
      { language: { default: 'en', offer: ['nl'] } },
      'addToOffer',
      'language.default',
    ],
    ['no languages', { language: { default: 'nl', offer: [] } }, 'list', 'language.offer'],
    ['one bank in words', { banks: 'waterschap' }, 'list', 'banks'],
    ['a bank in capitals', { banks: ['Waterschap'] }, 'bank', 'banks'],
    ['a bank elsewhere', { banks: ['../x'] }, 'bank', 'banks'],
    ['another first bank', { banks: ['a'], defaultBank: 'b' }, 'addToBanks', 'defaultBank'],
    ['yes in words', { banksFromLinks: 'true' }, 'yesNo', 'banksFromLinks'],
    ['a page to embed in', { embedIn: ['https://a.nl/lms'] }, 'origin', 'embedIn'],
    ['anything to embed in', { embedIn: ['https://*'] }, 'origin', 'embedIn'],
    ['a list', [], 'group', ''],
  ])('refuses %s, and names the key', (_, config, problem, key) => {
    expect(parse(config)).toEqual(wrong(problem, key))
    expect(Object.keys(texts)).toContain(problem)
  })

  test('refuses text that is not JSON, and says where', () => {
    expect(parseConfig('{\n  "name": "Kompas",\n}')).toEqual({
      ...wrong('json', ''),
      place: { line: 3, column: 1 },
    })
  })

  test('refuses 16 kB and one character', () => {
    const text = `{ "name": "${'é'.repeat(MAX_CONFIG_BYTES / 2)}" }`
    expect(parseConfig(text)).toEqual(wrong('large', ''))
  })

  test('never throws, and always has a sentence for what is wrong', hostile, () => {
    const known = ['fine', ...Object.keys(texts)]
    const anyText = fc.oneof(
      anyDamageTo(fc.constant(fullConfig), ['offeredBy', 'links', 'language']),
      fc.string(),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseConfig(text)
        expect(known).toContain(parsed.ok ? 'fine' : parsed.problem)
        const { theme, offeredBy, links } = parsed.ok ? parsed.value : fullConfig
        expect(`${theme ?? ''} ${offeredBy?.logo ?? ''}`).not.toMatch(/\.\.|:|\/\/|\\/)
        expect(links?.privacy ?? 'https://').toMatch(/^https:\/\//)
      }),
      runs(1000),
    )
  })
})
