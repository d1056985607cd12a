import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { toBase64url } from '../../../src/core/base64url'
import type { Workshop } from '../../../src/core/workshop'
import { encodeWorkshop } from '../../../src/workshop/link/workshopLink'
import { LocaleContext } from '../../../src/ui/language/texts'
import { Invitation } from '../../../src/workshop/link/Invitation'
import { invitationWords } from '../../../src/workshop/link/invitationWords'
import { WifiCode } from '../../../src/workshop/link/WifiCode'
import { WorkshopLink } from '../../../src/workshop/link/WorkshopLink'

const workshop: Workshop = {
  publicKey: toBase64url(Uint8Array.from({ length: 32 }, (_, i) => i)),
  form: 'quick',
  dilemmas: false,
  handIn: 'both',
  mail: '',
  language: 'nl',
  bank: 1,
  title: 'Team Water',
}
const payload = encodeWorkshop(workshop)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('invitationWords', () => {
  test.each<[Partial<Workshop>, string]>([
    [{}, 'Je krijgt 20 stellingen, ongeveer 5 minuten.'],
    [{ dilemmas: true }, 'Je krijgt 20 stellingen en tien dilemma’s, ongeveer 13 minuten.'],
    [{ form: 'full' }, 'Je krijgt 60 stellingen, ongeveer 15 minuten.'],
    [
      { form: 'full', dilemmas: true, language: 'en' },
      'You get 60 statements and ten dilemmas, about 23 minutes.',
    ],
  ])('say of %o: %s', (change, sentence) => {
    const { words } = invitationWords({ ...workshop, ...change }, 'LINK')
    expect(words.mail).toContain(sentence)
    for (const text of Object.values(words)) expect(text).toMatch(/Team Water[^]*LINK/)
  })

  test.each<[Workshop['handIn'], RegExp, RegExp]>([
    [
      'room',
      /Als je deelt, laat je een QR-code zien, met/,
      /Deel je, dan laat je een QR-code zien\./,
    ],
    ['distance', /Als je deelt, stuur je een code, met/, /Deel je, dan stuur je een code\./],
    ['both', /QR-code zien of stuur je een code/, /QR-code zien of stuur je een code/],
  ])('say how people hand in: %s', (handIn, mail, chat) => {
    const { words } = invitationWords({ ...workshop, handIn }, 'LINK')
    expect(words.mail).toMatch(mail)
    expect(words.chat).toMatch(chat)
  })

  test('are Dutch for a language that we do not have, and keep a title as it is', () => {
    const odd = { ...workshop, language: 'fr', title: '{link} $& <b>' }
    const { language, words } = invitationWords(odd, 'LINK')
    expect(language).toBe('nl')
    expect(words.chat).toContain('‘{link} $& <b>’: LINK')
  })
})

describe('Invitation', () => {
  test('is in the language of the workshop, its buttons in that of the page', async () => {
    const { container } = render(
      <LocaleContext value="en">
        <Invitation workshop={workshop} />
      </LocaleContext>,
    )
    expect(container.querySelectorAll('pre[lang=nl]')).toHaveLength(2)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Copy the message' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/^Doe mee met ‘Team Water’: http.*#\/w\/[\w-]+\n/)
  })

  test('says so where nothing can be copied', async () => {
    const user = userEvent.setup({ writeToClipboard: false })
    vi.stubGlobal('navigator', { userAgent: '' })
    render(<Invitation workshop={workshop} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer de mail' }))
    expect(await screen.findByText(/Selecteer de tekst zelf/)).toBeVisible()
    expect(document.querySelector('textarea')).toBeNull()
  })
})

describe('WorkshopLink', () => {
  test('shows the link and its QR code, and no share sheet where there is none', () => {
    render(<WorkshopLink workshop={workshop} />)
    expect(screen.getByText(/#\/w\//)).toHaveTextContent(payload)
    expect(screen.getByRole('img', { name: /QR-code met de link/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Deel de link met een app' })).toBeNull()
  })

  test('hands the link to another app where it can, in the language of the workshop', async () => {
    const share = vi.fn<(content: object) => Promise<void>>().mockResolvedValue()
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
    render(
      <LocaleContext value="en">
        <WorkshopLink workshop={workshop} />
      </LocaleContext>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Share the link with an app' }))
    expect(share).toHaveBeenCalledWith({
      title: 'Team Water',
      text: 'Doe mee met ‘Team Water’.',
      url: expect.stringContaining(`#/w/${payload}`) as unknown,
    })
  })
})

describe('WifiCode', () => {
  test('draws the code once everything is there, and again when it changes', async () => {
    render(<WifiCode />)
    await userEvent.type(screen.getByLabelText('Naam van het netwerk'), 'Zaal 1')
    await userEvent.type(screen.getByLabelText('Wachtwoord'), '1234567')
    expect(screen.getByText(/komt zodra/)).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
    await userEvent.type(screen.getByLabelText('Wachtwoord'), '8')
    expect(screen.getByRole('img', { name: /wifi-netwerk Zaal 1/ })).toBeVisible()
    await userEvent.click(screen.getByLabelText('Zonder wachtwoord'))
    expect(screen.queryByLabelText('Wachtwoord')).toBeNull()
    expect(screen.getByRole('img')).toBeVisible()
    await userEvent.type(screen.getByLabelText('Naam van het netwerk'), 'x'.repeat(30))
    const name = screen.getByLabelText('Naam van het netwerk')
    expect(name).toHaveAccessibleDescription(/Hooguit 32 tekens/)
    expect(name).toBeInvalid()
    expect(name).toHaveValue(`Zaal 1${'x'.repeat(30)}`)
  })
})
