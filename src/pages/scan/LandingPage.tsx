import { useState } from 'react'
import { landingTexts } from '../../i18n/subjects/landing'
import { scanTexts } from '../../i18n/subjects/scan'
import { fill, useTexts } from '../../i18n/texts'
import { usePageTitle } from '../shared/usePageTitle'
import { FirstBlock } from './FirstBlock'
import { Landing } from './Landing'

/** What this is in a few lines, and at once the first block. */
export function LandingPage() {
  const t = useTexts(landingTexts)
  const scan = useTexts(scanTexts)
  const [reminding, setReminding] = useState(false)
  usePageTitle(reminding ? fill(scan.titleReminder, { title: t.kicker }) : t.kicker)
  return (
    <Landing>
      <FirstBlock
        onRemind={() => {
          setReminding(true)
        }}
      />
    </Landing>
  )
}
