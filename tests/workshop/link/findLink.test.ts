import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWorkshop, readPayload, type ReadLink } from '../../../src/workshop/link/findLink'
import { repairPayload } from '../../../src/journey/repairLink'
import { decodeRoute } from '../../../src/journey/route'
import { encodeWorkshop } from '../../../src/workshop/link/workshopLink'
import { hostile, runs } from '../../support/runs'
import { anyPayload, newerPayload, workshop } from '../../support/workshops'

const payload = encodeWorkshop(workshop())
/** The last part of the link of the workshop that was read, or why there is none. */
const linkOf = (read: ReadLink | undefined) =>
  read?.ok ? encodeWorkshop(read.value.workshop, read.value.carried) : read?.problem
const inRoute = (hash: string) => {
  const route = decodeRoute(hash)
  return route.page === 'w' ? linkOf(readPayload(route.payload)) : undefined
}
const site = 'https://scan.example.nl/ambtskompas/'
const encoded = encodeURIComponent
const [one, two] = [payload.slice(0, 30), payload.slice(30)]

/** What happens to the last part of a link, in the address of the browser. */
const inAddress: readonly (readonly [string, string])[] = [
  ['as it is', `#/w/${payload}`],
  ['without the first slash', `#w/${payload}`],
  ['percent-encoded', `#${encoded(`/w/${payload}`)}`],
  ['percent-encoded twice', `#${encoded(encoded(`/w/${payload}`))}`],
  ['percent-encoded inside', `#/w/${payload.replaceAll('A', '%41')}`],
  ['a capital w', `#/W/${payload}`],
  ['a full stop after it', `#/w/${payload}.`],
  ['a bracket and a comma after it', `#/w/${payload}),`],
  ['an encoded bracket after it', `#/w/${payload}%29`],
  ['a quote after it', `#/w/${payload}”`],
  ['an angle bracket after it', `#/w/${payload}%3E`],
  ['bold marks around the link', `#/w/${payload}**`],
  ['a mark for slanted text after it', `#/w/${payload}_`],
  ['spaces', `#/w/${one}%20${two}%20`],
  ['a line break', `#/w/${one}%0D%0A${two}`],
  ['a soft hyphen and a zero-width space', `#/w/${one}%C2%AD%E2%80%8B${two}`],
  ['a stray byte', `#/w/${payload}%A0`],
  ['a campaign', `#/w/${payload}?utm_source=nieuwsbrief&utm_medium=email`],
  ['a campaign with &amp;', `#/w/${payload}&amp;utm_source=x`],
  ['a language', `#/w/${payload}?lang=en`],
  ['a slash after it', `#/w/${payload}/`],
  ['words after it', `#/w/${payload}%20Tot%20dinsdag`],
]

const link = `${site}#/w/${payload}`
/** What people paste. */
const pasted: readonly (readonly [string, string])[] = [
  ['the link', link],
  ['the link and a full stop', `Doe mee via ${link}. Tot dinsdag!`],
  ['the link and words', `${link} Tot dinsdag`],
  ['the link and words on the next line', `${link}\nTot dinsdag`],
  ['angle brackets', `Doe mee: <${link}>, tot dan`],
  ['round brackets', `(zie ${link})`],
  ['an upper case host', link.replace('https://scan.example.nl', 'HTTPS://SCAN.EXAMPLE.NL')],
  ['percent-encoding', encoded(link)],
  ['percent-encoding twice', encoded(encoded(link))],
  ['an encoded hash', `${site}%23/w/${payload}`],
  ['an encoded hash, twice', `${site}%2523/w/${payload}`],
  ['&amp; around it', `${site}?a=1&amp;b=2#/w/${payload}&amp;utm_source=x`],
  ['a hash as in HTML', `${site}&#35;&#x2F;w&sol;${payload}`],
  ['HTML', `<p>Klik <a href="${link}" target=_blank>hier</a>.</p>`],
  ['a campaign before the hash', `${site}?utm_source=mail#/w/${payload}`],
  ['a campaign after it', `${link}?utm_source=mail`],
  ['a wrapped line', `${site}#/w/${one}\r\n${two}\r\nTot dinsdag`],
  ['a wrapped line in a quoted mail', `> ${site}#/w/${one}\n> ${two}\n> Groet, Anne`],
  ['a break before the payload', `>> ${site}#/w/\n>> ${payload}\n`],
  ['a break inside the mark', `${site}#\n/w/${payload}`],
  ['quoted-printable', `href=3D"${site}#/w/${one}=\r\n${two}"`],
  ['escaped marks', link.replaceAll(/[_-]/g, (mark) => `\\${mark}`)],
  ['bold in a chat', `*${link}*`],
  ['slanted in a chat', `_${link}_`],
  ['a chat that doubles the link', `<${link}|${link}>`],
  ['a calendar', `LOCATION:${site}#/w/${payload};\nEND:VEVENT`],
  [
    'a SafeLink',
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded(link)}&data=05%7C02`,
  ],
  [
    'a SafeLink of an encoded link',
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded(encoded(link))}&amp;data=05`,
  ],
  ['another mail filter', `https://urldefense.com/v3/__${site}*/w/${payload}__;Iw!!BA$`],
  ['a search engine', `https://www.google.com/url?q=${site}%23/w/${payload}&sa=D&ust=17`],
  ['a broken link and a whole one', `${site}#/w/${one}.\n\n${link}`],
  ['only the last part', `  ${payload}\n`],
  ['only the last part, wrapped', `“${one}\n${two}”`],
]

describe('a link', () => {
  test.each(inAddress)('in the address with %s is read', (_, hash) => {
    expect(inRoute(hash)).toBe(payload)
  })

  test.each(pasted)('pasted as or with %s is found', (_, text) => {
    expect(linkOf(findWorkshop(text))).toBe(payload)
  })

  test('that ends in a mark of its own keeps it, whatever follows it', hostile, () => {
    const any = fc.constantFrom(
      '',
      '.',
      ')',
      '_',
      '-',
      ' en dan',
      '\nTot dinsdag',
      '>',
      '**',
      '?a=b',
    )
    fc.assert(
      fc.property(anyPayload, any, (sent, after) => {
        expect(linkOf(findWorkshop(`zie ${site}#/w/${sent}${after}`))).toBe(sent)
        expect(inRoute(`#/w/${sent}${after}`)).toBe(sent)
      }),
      runs(1000),
    )
  })

  test.each([
    ['nothing', ''],
    ['words', 'Tot dinsdag, om tien uur in zaal 3.'],
    ['another page of ours', `${site}#/about`],
    ['a code', 'AMBT2-0ABCD-EFGHJ'],
  ])('is not found in %s', (_, text) => {
    expect(findWorkshop(text)).toBeUndefined()
  })

  test.each([
    ['cut', `${site}#/w/${one}`, 'cut'],
    ['cut, with words after it', `${site}#/w/${payload.slice(0, -3)} tot dan.`, 'cut'],
    ['changed', `${site}#/w/${payload.replace('A', 'B')}`, 'changed'],
    ['with a letter that no link has', `${site}#/w/${payload.replace('A', 'é')}`, 'letters'],
    ['much too long', `${site}#/w/${'A'.repeat(5000)}`, 'tooLong'],
    ['of another version', `${site}#/w/${newerPayload()}`, 'otherVersion'],
  ])('that is %s is found, to say what is wrong', (_, text, problem) => {
    expect(findWorkshop(text)).toEqual({ ok: false, problem })
    expect(inRoute(text.slice(site.length))).toMatch(/^(tooLong|letters|cut|changed|otherVersion)$/)
  })
})

const pieces = fc.oneof(
  fc.constantFrom('#/w/', '/w/', '#', '%23', '%25', '%2523%252Fw%252F', '&#35;', '&#x110000;'),
  fc.constantFrom('>', '> ', '=\r\n', '\\', '*', '/', '?', '&amp;', '.', ')', '\ud800', '%E2%80'),
  fc.constantFrom(payload, one, two),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('anything pasted or followed', () => {
  test('is read without an error, and gives the same a second time', hostile, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findWorkshop(text)
        const again = found?.ok
          ? findWorkshop(encodeWorkshop(found.value.workshop, found.value.carried))
          : found
        expect(again).toEqual(found)
        const repaired = repairPayload(text)
        expect(repairPayload(repaired).length).toBeLessThanOrEqual(repaired.length)
        expect(repaired.length).toBeLessThanOrEqual(text.length)
      }),
      runs(10_000),
    )
  })

  // A million characters each: with more than linear work these would take hours.
  test.each([
    ['markers', '#/w/'],
    ['beginnings of markers', '# / w '],
    ['hashes', '#'],
    ['spaces', ' '],
    ['full stops', '.'],
    ['letters', 'A'],
    ['percent signs', '%25'],
    ['ampersands', '&#1'],
    ['quote marks', '>\n'],
    ['whole links', `#/w/${one} `],
  ])('is read in time: %s', (_, part) => {
    const text = part.repeat(1_000_000 / part.length)
    expect(() => [findWorkshop(`${text}x`), repairPayload(`${text}x`)]).not.toThrow()
  })
})
