import { useState } from 'react'
import { landingTexts } from '../../ui/language/subjects/landing'
import { useTexts } from '../../ui/language/texts'
import { usePageTitle } from '../../ui/usePageTitle'
import { Landing } from './Landing'
import { LandingPage } from './LandingPage'
import { Resume } from './Resume'

/** The landing page for people who have begun: the way back into the scan. */
export function ResumePage() {
  const t = useTexts(landingTexts)
  const [erased, setErased] = useState(false)
  usePageTitle(t.kicker)
  if (erased) return <LandingPage />
  return (
    <Landing>
      <Resume
        onErased={() => {
          setErased(true)
        }}
      />
    </Landing>
  )
}
