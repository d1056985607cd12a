import { ScreenAgreements } from '../../closing/ScreenAgreements'
import type { ViewProps } from './viewProps'

/** What was agreed now, or the last time. */
export function AgreementsView({ screen, view }: ViewProps) {
  if (view === 'before') return <ScreenAgreements agreements={screen.earlier?.agreements ?? []} />
  return <ScreenAgreements agreements={screen.agreements} nextDay={screen.nextDay} />
}
