import { useState, type ReactNode } from 'react'
import { landingTexts } from '../../ui/language/subjects/landing'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useTexts } from '../../ui/language/texts'
import { usePageTitle } from '../../ui/usePageTitle'
import { FirstBlock } from './FirstBlock'
import { Landing } from './Landing'

/**
 * A short introduction, with the first block right below it.
 * @param props.children what stands below the block
 */
export function LandingPage({ children }: { readonly children?: ReactNode }) {
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
      {children}
    </Landing>
  )
}
