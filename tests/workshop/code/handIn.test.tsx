import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ShareWithGroup } from '../../../src/workshop/joining/ShareWithGroup'
import { useScan } from '../../../src/record/scan'
import {
  asked,
  done,
  figures,
  given,
  openSharePage as openPage,
  press,
  readShown,
  shownCode,
} from '../../support/sharing'

/** Hands a text to the share sheet, where this returns or throws. */
function withShareSheet(share: (content: object) => Promise<void>) {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('handing in', () => {
  test('on the spot begins with the phone on the table, and keeps the screen on', async () => {
    const release = vi.fn<() => Promise<void>>().mockResolvedValue()
    const request = vi.fn<() => Promise<object>>().mockResolvedValue({ release })
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }))
    openPage(undefined, { handIn: 'room' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Leg je telefoon op tafel')
    expect(await screen.findByRole('img', { name: /^QR-code/ })).toBeVisible()
    await waitFor(() => {
      expect(request).toHaveBeenCalledWith('screen')
    })
    expect(release).not.toHaveBeenCalled()
    cleanup()
    expect(release).toHaveBeenCalledOnce()
  })

  test('at a distance is a mail to the trainer, or a copy, and then a question', async () => {
    // Has a clipboard.
    userEvent.setup()
    openPage(undefined, { handIn: 'distance', mail: 'a+b@x.example', title: 'Dag & nacht' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Stuur je code')
    const code = await shownCode()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Verstuur' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Mail' })).toHaveAttribute(
      'href',
      `mailto:a%2Bb@x.example?subject=Code%20voor%20%E2%80%98Dag%20%26%20nacht%E2%80%99&body=${code ?? ''}`,
    )
    await press('Kopieer')
    expect(await screen.findByText(/Dat kan deze app niet zien/)).toBeVisible()
    await press('Nee')
    expect(screen.getByText(/^Kopieer de code, en plak hem/)).toHaveFocus()
    await press('Kopieer')
    await screen.findByText('Gelukt?')
    await press('Ja, gedeeld')
    expect(screen.getByText(/Je bent klaar/)).toHaveFocus()
  })

  test('at a distance opens the share sheet where there is one', async () => {
    const share = vi.fn<(content: object) => Promise<void>>().mockResolvedValue()
    withShareSheet(share)
    openPage(undefined, { handIn: 'distance' })
    const text = await shownCode()
    await press('Verstuur')
    expect(share).toHaveBeenCalledWith({ title: 'Code voor ‘Teamdag vergunningen’', text })
    expect(await screen.findByText('Gelukt?')).toBeVisible()
  })

  test.each([
    ['asks nothing where the share sheet was closed', 'AbortError', null],
    ['says so where the share sheet does not work', 'NotAllowedError', /Versturen lukt hier niet/],
  ] as const)('%s', async (_, name, sentence) => {
    withShareSheet(() => Promise.reject(new DOMException('No', name)))
    openPage(undefined, { handIn: 'distance' })
    await shownCode()
    await press('Verstuur')
    expect(screen.queryByText('Gelukt?')).toBeNull()
    expect(screen.queryByText(sentence ?? /lukt hier niet/) !== null).toBe(sentence !== null)
  })

  test('in both ways has the QR code first', async () => {
    openPage()
    const code = await screen.findByText(/^AMBT2-/)
    const qr = screen.getByRole('img', { name: /^QR-code/ })
    expect(qr.compareDocumentPosition(code)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })
})

describe('below a result', () => {
  /** Brings what is watched into view, or out of it. */
  let see: (isIntersecting: boolean) => void = () => undefined
  class Observer {
    constructor(heard: (entries: object[]) => void) {
      see = (isIntersecting) => {
        heard([{ isIntersecting }])
      }
    }
    observe() {}
    disconnect() {}
  }

  test('a code is made once somebody comes to it', async () => {
    vi.stubGlobal('IntersectionObserver', Observer)
    useScan.setState({ ...done, workshop: { asked, participant: 77 } })
    render(<ShareWithGroup form="quick" />)
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(/^Leg je telefoon/)
    act(() => {
      see(false)
    })
    expect(given()).toBeUndefined()
    act(() => {
      see(true)
    })
    expect(await readShown()).toEqual({ ok: true, value: figures })
  })

  test('of another form is only a link to the result that was asked for', () => {
    useScan.setState({ ...done, workshop: { asked, participant: 77 } })
    render(<ShareWithGroup form="full" />)
    expect(screen.getByRole('link', { name: /snelle scan/ })).toHaveAttribute(
      'href',
      '#/result/quick',
    )
  })
})
