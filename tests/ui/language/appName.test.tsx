import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PaperDeck } from '../../../src/result/cards/PaperDeck'
import { CalendarButton } from '../../../src/ui/files/CalendarButton'
import { useHost } from '../../../src/ui/host/host'
import { groupTexts } from '../../../src/ui/language/subjects/group'
import { invitationTexts } from '../../../src/ui/language/subjects/invitation'
import { reportTexts } from '../../../src/ui/language/subjects/report'
import { sheetTexts } from '../../../src/ui/language/subjects/sheet'
import { useTexts } from '../../../src/ui/language/texts'

afterEach(() => {
  useHost.setState({}, true)
})

const paperName = (locale: 'nl' | 'en') => sheetTexts[locale].paperName

describe('the name of the app', () => {
  test('is its own where the host gives none', () => {
    expect(paperName('nl')).toBe('Ambtskompas · {form}')
  })

  test.each([
    ['the page of A4', () => reportTexts.nl.paperKicker],
    ['the report of a group', () => groupTexts.nl.reportKicker],
    ['the report of a group in English', () => groupTexts.en.reportKicker],
    ['the statements on paper', () => paperName('nl')],
    ['the invitation', () => invitationTexts.nl.mail],
    ['the invitation in English', () => invitationTexts.en.mail],
  ])('is that of the host on %s', (_, text) => {
    useHost.setState({ name: 'Kompas $& Vallei' })
    expect(text()).toContain('Kompas $& Vallei')
    expect(text()).not.toContain('Ambtskompas')
  })

  test('is that of the host on cards of paper', () => {
    useHost.setState({ name: 'Kompas Vallei' })
    render(<PaperDeck sheets={[[{ kind: 'relation', relation: 'citizens' }]]} />)
    expect(screen.getByText('Kompas Vallei')).toBeInTheDocument()
    expect(screen.queryByText('Ambtskompas')).toBeNull()
  })

  test('is that of the host in a file for a calendar', async () => {
    const made = vi.fn<(file: Blob) => string>(() => '#')
    URL.createObjectURL = made
    useHost.setState({ name: 'Kompas Vallei' })
    const event = {
      day: '2026-12-31',
      length: 'day',
      summary: 'Bellen',
      description: '',
      address: 'https://scan.example.nl/',
    } as const
    render(<CalendarButton look="link" text="Plan" fileName="stap.ics" event={() => event} />)
    await userEvent.click(screen.getByRole('button'))
    await screen.findByText(/stap\.ics/)
    const text = await made.mock.calls[0]?.[0].text()
    expect(text).toContain('\r\nDESCRIPTION:Kompas Vallei\r\n')
    expect(text).toContain('\r\nPRODID:-//Ambtskompas//Kompas Vallei//NL\r\n')
  })

  test('changes on what was drawn before the host was heard', async () => {
    function Name() {
      return useTexts(sheetTexts).paperName
    }
    render(<Name />)
    useHost.setState({ name: 'Kompas Vallei' })
    expect(await screen.findByText('Kompas Vallei · {form}')).toBeInTheDocument()
  })
})
