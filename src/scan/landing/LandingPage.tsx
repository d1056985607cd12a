import { useState, type ReactNode } from 'react'
import type { Form } from '../../core/framework'
import { landingTexts } from '../../ui/language/subjects/landing'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { usePageTitle } from '../../ui/usePageTitle'
import { FirstBlock } from './FirstBlock'
import { Landing } from './Landing'

type Props = {
  /** The form that the first block belongs to; its statements are the same in both. */
  readonly form?: Form
  /** The part above the block. */
  readonly above?: ReactNode
  /** The part below the block. */
  readonly children?: ReactNode
}

/** A short introduction, with the first block right below it. */
export function LandingPage({ form = 'quick', above, children }: Props) {
  const t = useTexts(landingTexts)
  const scan = useTexts(scanTexts)
  const [reminding, setReminding] = useState(false)
  usePageTitle(reminding ? fill(scan.titleReminder, { title: t.kicker }) : t.kicker)
  return (
    <Landing>
      {above}
      <FirstBlock
        form={form}
        onRemind={() => {
          setReminding(true)
        }}
      />
      {children}
    </Landing>
  )
}
