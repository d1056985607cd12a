import { useState } from 'react'
import { landingTexts } from '../../i18n/subjects/landing'
import { useTexts } from '../../i18n/texts'
import { usePageTitle } from '../shared/usePageTitle'
import { Landing } from './Landing'
import { LandingPage } from './LandingPage'
import { Resume } from './Resume'

/** The landing page of somebody who has begun: the way back into the scan. */
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
