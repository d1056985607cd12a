import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
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

  test('changes on pages drawn before the settings of the host arrived', async () => {
    function Name() {
      return useTexts(sheetTexts).paperName
    }
    render(<Name />)
    useHost.setState({ name: 'Kompas Vallei' })
    expect(await screen.findByText('Kompas Vallei · {form}')).toBeInTheDocument()
  })
})
