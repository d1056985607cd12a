import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Workshop } from '../../../src/core/workshop'
import { encodeWorkshop } from '../../../src/workshop/link/workshopLink'
import { bank, statementsOf } from '../../../src/content/bank'
import { bankNumber } from '../../../src/core/bankNumber'
import { LocaleContext } from '../../../src/ui/language/texts'
import { JoinPage } from '../../../src/workshop/joining/JoinPage'
import { readScan, useScan } from '../../../src/record/scan'
import { emptyScan, type ScanData } from '../../../src/record/shape'
import { allAnswered } from '../../support/answers'
import { sharedResult } from '../../support/sharedResults'
import { workshop } from '../../support/workshops'

const askedOf = (change: Partial<Workshop> = {}) =>
  workshop({ bank: bankNumber(bank.fingerprint), ...change })
const linkOf = (change: Partial<Workshop> = {}) => encodeWorkshop(askedOf(change))
const asked = askedOf()
const link = linkOf()
const quick = allAnswered(statementsOf('quick'), 4)

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
  test('says what is asked and what happens, and whose words the title is', () => {
    open(linkOf({ form: 'full', title: 'Dag van de inkoop' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Je doet mee aan')
    expect(screen.getByText('‘Dag van de inkoop’')).toBeVisible()
    expect(screen.getByText('(titel gekozen door de maker van de link)')).toBeVisible()
    expect(screen.getByText(/60 stellingen/)).toBeVisible()
    expect(screen.getByText(/Tien dilemma’s/)).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(readScan().workshop).toBeUndefined()
  })

  test('begins the scan, with a random number', async () => {
    open(link)
    await press('Begin met de scan')
    expect(location.hash).toBe('#/scan/quick/1')
    const { workshop: joined, place } = readScan()
    expect(joined).toEqual({ asked, participant: joined?.participant })
    expect(joined?.participant).toBeLessThan(2 ** 40)
    expect(place).toEqual({ form: 'quick', at: 1 })
  })

  test('opened again keeps the number and what was given', async () => {
    const given = { result: sharedResult(), code: 'AMBT2-B' }
    open(link, { answers: quick, workshop: { asked, participant: 77, given } })
    expect(screen.getByText(/Op dit apparaat doet al iemand mee/)).toBeVisible()
    await press('Naar je resultaat')
    expect(location.hash).toBe('#/result/quick')
    expect(readScan().workshop).toEqual({ asked, participant: 77, given })
  })

  test('of another workshop takes its place after saying so', async () => {
    const other = askedOf({ title: 'Oude groep' })
    const given = { result: sharedResult(), code: 'AMBT2-B' }
    open(link, { workshop: { asked: other, participant: 77, given } })
    expect(
      screen.getByText(/nog mee aan de workshop ‘Oude groep’.*niet meer vervangen/),
    ).toBeVisible()
    await press('Begin met de scan')
    expect(readScan().workshop?.asked).toEqual(asked)
    expect(readScan().workshop?.given).toBeUndefined()
  })

  test('with other statements says that sharing would not count', () => {
    open(linkOf({ bank: (bankNumber(bank.fingerprint) + 1) % 2 ** 15 }))
    expect(screen.getByText(/andere versie van de stellingen/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Begin met de scan' })).toBeVisible()
  })

  test('in another language offers that language in its own words', () => {
    const english = linkOf({ language: 'en' })
    open(english)
    const offer = screen.getByRole('link', { name: 'Go on in English' })
    expect(offer).toHaveAttribute('href', `#/w/${english}?lang=en`)
    expect(offer.closest('[lang]')).toHaveAttribute('lang', 'en')
  })

  test('says nothing about language where it is the same, or one that we do not have', () => {
    const { rerender } = render(<JoinPage payload={linkOf({ language: 'fy' })} />)
    expect(screen.queryByText(/Deze workshop is in/)).toBeNull()
    rerender(
      <LocaleContext value="en">
        <JoinPage payload={linkOf({ language: 'en' })} />
      </LocaleContext>,
    )
    expect(screen.queryByText(/This workshop is in/)).toBeNull()
  })
})

describe('answers that are there already', () => {
  test('of the same form are used unless chosen otherwise', async () => {
    open(link, { answers: quick })
    expect(screen.getByText(/Van de 20 stellingen .* 20 al beantwoord/)).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Gebruik deze antwoorden' })).toBeChecked()
    await press('Naar je resultaat')
    expect(location.hash).toBe('#/result/quick')
    expect(readScan().answers).toBe(quick)
  })

  test('lead to the first block that is open', async () => {
    const [first] = statementsOf('quick')
    open(link, { answers: first ? { [first.id]: 3 } : {} })
    await press('Ga verder met de scan')
    expect(location.hash).toBe('#/scan/quick/1')
  })

  test('can be put aside, and nothing is lost', async () => {
    open(link, { answers: quick, publicValue: 'Een veilige straat' })
    await userEvent.click(screen.getByRole('radio', { name: /^Leg ze opzij/ }))
    await press('Begin met de scan')
    const { answers, publicValue, earlier, workshop: joined } = readScan()
    expect([answers, publicValue]).toEqual([{}, ''])
    expect(earlier).toMatchObject([
      { form: 'quick', answers: quick, publicValue: 'Een veilige straat' },
    ])
    expect(joined?.asked).toEqual(asked)
    expect(location.hash).toBe('#/scan/quick/1')
  })

  test('of another form are put aside unless chosen otherwise', () => {
    open(linkOf({ form: 'full' }), { answers: quick })
    expect(screen.getByRole('radio', { name: /^Leg ze opzij/ })).toBeChecked()
  })

  test('are used where there is no room to put them aside', () => {
    const aside = { ...emptyScan, id: 'x', name: '', date: '', form: 'quick' as const }
    const { id, version, fingerprint } = bank
    const earlier = Array.from({ length: 200 }, (_, i) => ({
      ...aside,
      id: String(i),
      bank: { id, version, fingerprint },
    }))
    open(linkOf({ form: 'full' }), { answers: quick, earlier })
    expect(screen.getByRole('radio')).toBeChecked()
    expect(screen.getByText(/je hebt al 200 scans opzij gelegd/)).toBeVisible()
  })
})

describe('a link that cannot be read', () => {
  test.each([
    ['tooLong', 'A'.repeat(5000), /veel te lang/],
    ['letters', `${link.slice(0, 40)}é${link.slice(41)}`, /een teken dat er niet in hoort/],
    ['cut', link.slice(0, 60), /Het einde van de link/],
    ['changed', link.replace(/.{10}$/, 'AAAAAAAAAA'), /een teken veranderd of weggevallen/],
    ['otherVersion', linkOf({ bank: 2 ** 15 }), /een andere versie/],
    ['none', '', /Je hebt van de trainer een link/],
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
