import { ScreenAgreements } from '../../closing/ScreenAgreements'
import type { ViewProps } from './viewProps'

/** What was agreed now, or the last time. */
export function AgreementsView({ screen, view }: ViewProps) {
  return (
    <ScreenAgreements
      agreements={view === 'before' ? (screen.earlier?.agreements ?? []) : screen.agreements}
    />
  )
}
