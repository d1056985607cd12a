import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { readOneCode } from '../../src/workshop/code/readOneCode'
import { encodeOpen } from '../../src/workshop/code/resultCode'
import { bank, statementsOf } from '../../src/content/bank'
import { bankNumber } from '../../src/core/bankNumber'
import { TogetherPage } from '../../src/history/together/TogetherPage'
import { useScan } from '../../src/record/scan'
import { allAnswered } from '../support/answers'
import { sharedResult } from '../support/sharedResults'

const bankNr = bankNumber(bank.fingerprint)
const anne = encodeOpen(sharedResult({ bank: bankNr }))
const now = { politics: 0, organisation: 5, society: 40, citizens: null, profession: 100 }
const bram = encodeOpen(sharedResult({ bank: bankNr, nonce: 2, now }))
/** Made by this app for a key that nobody holds any more. */
const sealed =
  'AMBT2-42GPH-QFK5Z-HDRMP-PG94F-29E2R-MW5DC-P6M3K-SR40X-QM191-1NX7Q-SFQ9P-RTSZ8-CJTXM-56BES-V50Y2-X5A48-3MFDB-WT7VS-SY313-4B7TH-DHK'

async function putIn(person: 'De een' | 'De ander', text: string) {
  await userEvent.click(screen.getByText(new RegExp(`^${person}$`), { selector: 'summary *' }))
  const field = screen.getByRole('textbox', { name: new RegExp(`^Open code.*${person}$`) })
  await userEvent.click(field)
  await userEvent.paste(`${text}\n`)
  const form = field.closest('form') ?? field
  await userEvent.click(within(form).getByRole('button', { name: 'Neem deze code' }))
}

function rows() {
  const [, ...found] = within(screen.getByRole('table')).getAllByRole('row')
  return found.map((row) => [...row.children].map(({ textContent }) => textContent))
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
  render(<TogetherPage readCode={readOneCode} />)
})

describe('two people with open codes', () => {
  test('see their figures side by side, without a verdict', async () => {
    await putIn('De een', `Hier is mijn code: ${anne.toLowerCase()}`)
    await putIn('De ander', bram)
    expect(rows()).toEqual([
      ['Bestuurder', 'soms · 55', '(bijna) nooit · 0'],
      ['Organisatie', 'vaak · 70', '(bijna) nooit · 5'],
      ['Samenleving', 'soms · 40', 'soms · 40'],
      ['Burgers', 'vaak · 85', 'te weinig antwoorden'],
      ['Eigen vak', 'te weinig antwoorden', '(bijna) altijd · 100'],
    ])
    expect(screen.getByRole('heading', { name: 'Jullie resultaten naast elkaar' })).toBeVisible()
    expect(screen.getByText(/zonder oordeel.*Wat valt jullie op\?/)).toBeVisible()
    expect(screen.getAllByText(/Uit een open code \(snelle scan\).*afgerond op vijf/)).toHaveLength(
      2,
    )
    expect(screen.queryByText(/volledige\./)).toBeNull()
  })

  test('are told if these differ in form or in statements', async () => {
    await putIn('De een', anne)
    await putIn('De ander', encodeOpen(sharedResult({ form: 'full', bank: bankNr ^ 1 })))
    expect(
      screen.getByText(/De ene is een snelle scan.*verschillende versies.*zonder oordeel/),
    ).toBeVisible()
    expect(rows()[0]).toEqual(['Bestuurder', 'soms · 55', 'soms · 55'])
    expect(screen.queryByText(/Jullie verschillen bij/)).toBeNull()
  })

  test('may put in a scan instead', async () => {
    useScan.setState({ answers: allAnswered(statementsOf('quick'), 3) })
    await userEvent.click(await screen.findByRole('button', { name: 'Neem mijn scan van nu' }))
    await putIn('De ander', bram)
    expect(rows()[0]).toEqual(['Bestuurder', 'soms · 50', '(bijna) nooit · 0'])
    await userEvent.click(screen.getByRole('button', { name: 'Haal weg: Persoon B' }))
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('what is not one open code', () => {
  test.each([
    ['nothing', 'Tot dinsdag', /Hierin staat geen code/],
    ['a typo', anne.replace(/.$/, (last) => (last === '0' ? '1' : '0')), /Deze code is beschadigd/],
    ['two codes', `${anne} ${bram}`, /Hierin staan meer codes/],
  ])('%s gets one sentence', async (_, text, sentence) => {
    await putIn('De een', text)
    expect(screen.getByText(sentence)).toBeVisible()
  })

  test('excludes the same code twice', async () => {
    await putIn('De een', `${anne}\n> ${anne}`)
    expect(screen.getByText('Persoon A staat klaar.')).toBeVisible()
  })

  test('a sealed code is for the trainer only', async () => {
    await putIn('De een', sealed)
    expect(screen.getByText(/alleen de trainer kan hem lezen/)).toBeVisible()
  })
})
