import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Workshop } from '../../../src/core/workshop'
import { encodeWorkshop } from '../../../src/workshop/link/workshopLink'
import { bank, statementsOf } from '../../../src/content/bank'
import { bankNumber } from '../../../src/core/bankNumber'
import { LocaleContext } from '../../../src/ui/language/texts'
import { JoinPage } from '../../../src/workshop/joining/JoinPage'
import { enterAtOnce } from '../../../src/workshop/joining/joining'
import { WorkshopLine } from '../../../src/workshop/joining/WorkshopLine'
import { wipeScan } from '../../../src/record/keeping'
import { readScan, useScan } from '../../../src/record/scan'
import { emptyScan, type ScanData } from '../../../src/record/shape'
import { allAnswered } from '../../support/answers'
import { sharedResult } from '../../support/sharedResults'
import { newerPayload, workshop } from '../../support/workshops'

const askedOf = (change: Partial<Workshop> = {}) =>
  workshop({ bank: bankNumber(bank.fingerprint), ...change })
const linkOf = (change: Partial<Workshop> = {}) => encodeWorkshop(askedOf(change))
const asked = askedOf()
const link = linkOf()
const quick = allAnswered(statementsOf('quick'), 4)
const given = { result: sharedResult(), code: 'AMBT2-B', leftOut: [] }
const { id: bankId, version, fingerprint } = bank

function earlierScan(id: string) {
  const own = { ...emptyScan, form: 'quick' as const, bank: { id: bankId, version, fingerprint } }
  return { ...own, id, name: '', date: '' }
}

function open(payload: string, scan: Partial<ScanData> = {}) {
  useScan.setState(scan)
  render(<JoinPage payload={payload} />)
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
  location.hash = ''
})

describe('the link of a workshop', () => {
  test('opens on the first block, with a random number', async () => {
    expect(await enterAtOnce(link)).toEqual({ page: 'scan', form: 'quick', block: 1 })
    const { workshop: joined, place } = readScan()
    expect(joined).toEqual({ asked, participant: joined?.participant })
    expect(joined?.participant).toBeLessThan(2 ** 40)
    expect(place).toEqual({ form: 'quick', at: 1 })
  })

  test('opens on the first block of the form that it asks for', async () => {
    const full = linkOf({ form: 'full' })
    expect(await enterAtOnce(full)).toEqual({ page: 'scan', form: 'full', block: 1 })
  })

  test('opened again before anything was answered keeps the number', async () => {
    useScan.setState({ workshop: { asked, participant: 77 } })
    expect(await enterAtOnce(link)).toBeDefined()
    expect(readScan().workshop).toEqual({ asked, participant: 77 })
  })

  test('opens on the first block also with scans that were put aside', async () => {
    useScan.setState({ earlier: [earlierScan('x')] })
    expect(await enterAtOnce(link)).toBeDefined()
    expect(readScan().earlier).toHaveLength(1)
  })

  test.each<[string, string, Partial<ReturnType<typeof readScan>>]>([
    ['it cannot be read', 'AAAA', {}],
    ['there are answers', link, { answers: quick }],
    ['there is a wish', link, { wishes: { x: 'more' } }],
    ['there is a code', link, { workshop: { asked, participant: 77, given } }],
    ['all was wiped in another tab', link, { wiped: 'elsewhere' }],
  ])('asks first, and changes nothing, where %s', async (_, payload, scan) => {
    useScan.setState(scan)
    const before = readScan()
    expect(await enterAtOnce(payload)).toBeUndefined()
    expect(readScan()).toBe(before)
  })
})

describe('answers that are there already', () => {
  test('continue at the first open statement', async () => {
    const [first] = statementsOf('quick')
    open(link, { answers: first ? { [first.id]: 3 } : {} })
    expect(screen.getByText('1 van 20 beantwoord')).toBeVisible()
    await press('Ga verder met je antwoorden')
    expect(location.hash).toBe('#/scan/quick/1')
    expect(readScan().workshop?.asked).toEqual(asked)
  })

  test('lead to the result if everything is answered', async () => {
    open(link, { answers: quick })
    await press('Ga verder met je antwoorden')
    expect(location.hash).toBe('#/result/quick')
    expect(readScan().answers).toBe(quick)
  })

  test('of another form count in this one', async () => {
    open(linkOf({ form: 'full' }), { answers: quick })
    expect(screen.getByText(/20 van 60 beantwoord/)).toBeVisible()
    await press('Ga verder met je antwoorden')
    expect(location.hash).toMatch(/^#\/scan\/full\/\d+$/)
    expect(readScan().answers).toBe(quick)
  })

  test('are put aside by somebody who begins again, and nothing is lost', async () => {
    open(link, { answers: quick, publicValue: 'Een veilige straat', answeredOn: '2025-11-24' })
    expect(screen.getByText('Je scan wordt bewaard bij ‘Mijn scans’.')).toBeVisible()
    await press('Begin opnieuw')
    const { answers, publicValue, earlier, workshop: joined } = readScan()
    expect([answers, publicValue]).toEqual([{}, ''])
    expect(earlier).toMatchObject([
      { form: 'quick', answers: quick, publicValue: 'Een veilige straat' },
    ])
    expect(joined?.asked).toEqual(asked)
    expect(location.hash).toBe('#/scan/quick/1')
  })

  test('cannot be put aside where there is no room, and that is said', () => {
    const earlier = Array.from({ length: 200 }, (_, i) => earlierScan(String(i)))
    open(link, { answers: quick, earlier })
    expect(screen.queryByRole('button', { name: 'Begin opnieuw' })).toBeNull()
    expect(screen.getByText(/Er liggen al 200 scans opzij/)).toBeVisible()
  })

  test('keep their number and what was given, in the same workshop', async () => {
    open(link, { answers: quick, workshop: { asked, participant: 77, given } })
    await press('Ga verder met je antwoorden')
    expect(readScan().workshop).toEqual({ asked, participant: 77, given })
  })

  test('of another workshop leave it after saying so', async () => {
    const other = askedOf({ title: 'Oude groep' })
    open(link, { answers: quick, workshop: { asked: other, participant: 77, given } })
    expect(screen.getByText(/stopt dan met je vorige workshop\..*vervangen/)).toBeVisible()
    await press('Ga verder met je antwoorden')
    expect(readScan().workshop?.asked).toEqual(asked)
    expect(readScan().workshop?.given).toBeUndefined()
  })

  test('of somebody else can be wiped for the next participant, who then goes straight on', async () => {
    open(link, { answers: quick })
    expect(screen.getByRole('button', { name: 'Volgende deelnemer' })).toBeVisible()
    wipeScan()
    expect(await enterAtOnce(link)).toBeDefined()
    expect(readScan()).toMatchObject({ answers: {}, wiped: false, workshop: { asked } })
  })

  test('that were wiped in another tab are not asked about', async () => {
    open(link, { wiped: 'elsewhere' } as Partial<ScanData>)
    expect(screen.queryByText(/van 20 beantwoord/)).toBeNull()
    await press('Begin met de scan')
    expect(location.hash).toBe('#/scan/quick/1')
  })
})

describe('the line above a block', () => {
  const first = { page: 'scan', form: 'quick', block: 1 } as const
  const show = (change: Partial<Workshop> = {}, at = first, locale: 'nl' | 'en' = 'nl') => {
    useScan.setState({ workshop: { asked: askedOf(change), participant: 77 } })
    render(
      <LocaleContext value={locale}>
        <WorkshopLine at={at} />
      </LocaleContext>,
    )
  }

  test('says who wrote the title, and that sharing comes later', () => {
    show({ title: 'Dag van de inkoop' })
    expect(screen.getByText('Workshop: Dag van de inkoop')).toBeVisible()
    expect(screen.getByText('De maker koos deze titel. Ongeveer 13 minuten.')).toBeVisible()
    expect(screen.getByText(/^Je ziet eerst je eigen resultaat\./)).toBeVisible()
  })

  test('says what is asked, and how to leave, on a tap', async () => {
    show({ form: 'full' })
    await userEvent.click(screen.getByText(/^Workshop:/))
    expect(screen.getByText(/60 stellingen.*Tien dilemma’s/)).toBeVisible()
    expect(screen.getByText(/Alleen de trainer kan die lezen/)).toBeVisible()
    expect(screen.getByRole('button', { name: /^Stop met deze/ })).toBeVisible()
  })

  test('with other statements says that sharing is not possible', () => {
    show({ bank: (bankNumber(bank.fingerprint) + 1) % 2 ** 15 })
    expect(screen.getByText(/heeft een andere vragenlijst/)).toBeVisible()
  })

  test('in another language offers that language in its own words', () => {
    show({ language: 'en' })
    const offer = screen.getByRole('link', { name: 'Continue in English' })
    expect(offer).toHaveAttribute('href', '#/scan/quick/1?lang=en')
    expect(offer.closest('[lang]')).toHaveAttribute('lang', 'en')
  })

  test.each([
    ['it is the same', 'nl', 'nl'],
    ['we do not have it', 'fy', 'en'],
  ] as const)('says nothing about the language where %s', (_, language, locale) => {
    show({ language }, first, locale)
    expect(screen.queryByRole('link', { name: /Nederlands|English/ })).toBeNull()
  })
})

describe('a link that cannot be read', () => {
  test.each([
    ['tooLong', 'A'.repeat(5000), /te lang/],
    ['letters', `${link.slice(0, 40)}é${link.slice(41)}`, /een verkeerd teken/],
    ['cut', link.slice(0, 60), /Het einde van de link/],
    ['changed', link.replace(/.{10}$/, 'AAAAAAAAAA'), /een teken veranderd of weggevallen/],
    ['otherVersion', newerPayload(), /een andere versie/],
    ['mail', linkOf({ mail: 'anne@x.example?bcc=bas' }), /Het mailadres in de link klopt niet/],
    ['none', '', /Open de link of QR-code van de trainer/],
  ])('%s: one sentence, and two ways on', (_, payload, sentence) => {
    open(payload)
    expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Plak de link hier' })).toBeVisible()
    expect(screen.getByRole('link', { name: /zonder workshop/ })).toHaveAttribute('href', '#/')
  })

  test.each([
    ['text', 'Tot dinsdag', 'Hierin staat geen link van een workshop.'],
    ['a cut link', `https://x.nl/#/w/${link.slice(0, 50)} Groet`, /Het einde van de link is/],
  ])('and pasted %s gets one sentence', async (_, text, sentence) => {
    open('AAAA')
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.paste(text)
    await press('Zoek de link')
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(said.join('')).toMatch(sentence)
    expect(location.hash).toBe('')
  })

  test('is repaired by pasting the mail', async () => {
    open('AAAA')
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.paste(
      `> Doe mee:\n> https://x.nl/%23/w/${link.slice(0, 44)}\n> ${link.slice(44)}\n> Anne`,
    )
    await press('Zoek de link')
    expect(location.hash).toBe(`#/w/${link}`)
  })
})
