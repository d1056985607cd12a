import { useState, type ComponentType } from 'react'
import { opening } from '../../content/opening'
import type { Form } from '../../core/framework'
import { resumeAt, start, type Stop } from '../../journey/next'
import { EraseAnswers } from '../../record/EraseAnswers'
import { readScan } from '../../record/scan'
import { isBlank } from '../../record/work'
import { landingTexts } from '../../ui/language/subjects/landing'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { useTexts } from '../../ui/language/texts'
import { usePageTitle } from '../../ui/usePageTitle'
import { resumeFrom } from '../block/resumeFrom'
import { Landing } from './Landing'
import { LandingPage } from './LandingPage'
import { Resume } from './Resume'

type Props = {
  /**
   * Names the workshop that this is for, if any; above the first block also what comes after it.
   */
  readonly Above: ComponentType<{ readonly at?: Stop<'scan'> }>
}

/** The landing page for people who have begun: its block, if they were in that, or the way back. */
export function ResumePage({ Above }: Props) {
  const t = useTexts(resumeTexts)
  // Decided when the page opens: the block must not disappear while it is being answered.
  const [{ form, blank }] = useState(inFirstBlock)
  if (form === undefined) return <WayBack Above={Above} />
  return (
    <LandingPage form={form} above={<Above at={start(form)} />}>
      {!blank && <EraseAnswers text={t.restart} />}
    </LandingPage>
  )
}

function WayBack({ Above }: Props) {
  const t = useTexts(landingTexts)
  usePageTitle(t.kicker)
  return (
    <Landing isReturning>
      <Above />
      <Resume />
    </Landing>
  )
}

/**
 * The form whose first block somebody is in: the workshop's if nothing was answered yet, else the
 * quick form.
 */
function inFirstBlock(): { readonly form?: Form; readonly blank: boolean } {
  const scan = readScan()
  const at = resumeAt(scan)
  const { block } = opening()
  const blank = isBlank(scan)
  if (at?.page !== 'scan' || at.block !== block.number) return { blank }
  if (blank) return { form: scan.workshop?.asked.form ?? 'quick', blank }
  const isHalfWay = resumeFrom(block.statements, scan.answers) !== undefined
  return at.form === 'quick' && isHalfWay ? { form: at.form, blank } : { blank }
}
