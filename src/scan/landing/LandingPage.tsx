import { useState } from 'react'
import { landingTexts } from '../../ui/language/subjects/landing'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useTexts } from '../../ui/language/texts'
import { usePageTitle } from '../../ui/usePageTitle'
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
