import { useState } from 'react'
import { opening } from '../../content/opening'
import { resumeAt } from '../../journey/next'
import { EraseAnswers } from '../../record/EraseAnswers'
import { readScan } from '../../record/scan'
import { landingTexts } from '../../ui/language/subjects/landing'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { useTexts } from '../../ui/language/texts'
import { usePageTitle } from '../../ui/usePageTitle'
import { resumeFrom } from '../block/resumeFrom'
import { Landing } from './Landing'
import { LandingPage } from './LandingPage'
import { Resume } from './Resume'

/** The landing page for people who have begun: where they were in its block, or the way back. */
export function ResumePage() {
  const t = useTexts(resumeTexts)
  // Decided when the page opens: the block must not disappear while it is being answered.
  const [inFirstBlock] = useState(isInFirstBlock)
  if (!inFirstBlock) return <WayBack />
  return (
    <LandingPage>
      <EraseAnswers text={t.restart} />
    </LandingPage>
  )
}

function WayBack() {
  const t = useTexts(landingTexts)
  usePageTitle(t.kicker)
  return (
    <Landing isReturning>
      <Resume />
    </Landing>
  )
}

function isInFirstBlock(): boolean {
  const scan = readScan()
  const at = resumeAt(scan)
  const { block } = opening()
  const isHere = at?.page === 'scan' && at.form === 'quick' && at.block === block.number
  return isHere && resumeFrom(block.statements, scan.answers) !== undefined
}
