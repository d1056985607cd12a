import { landingTexts } from '../../ui/language/subjects/landing'
import { useTexts } from '../../ui/language/texts'
import { usePageTitle } from '../../ui/usePageTitle'
import { Landing } from './Landing'
import { Resume } from './Resume'

/** The landing page for people who have begun: the way back into the scan. */
export function ResumePage() {
  const t = useTexts(landingTexts)
  usePageTitle(t.kicker)
  return (
    <Landing>
      <Resume />
    </Landing>
  )
}
