import { ScreenAgreements } from '../../closing/ScreenAgreements'
import type { ViewProps } from './viewProps'

/** The agreements of this session, or of the last one. */
export function AgreementsView({ screen, view }: ViewProps) {
  if (view === 'before') return <ScreenAgreements agreements={screen.earlier?.agreements ?? []} />
  return <ScreenAgreements agreements={screen.agreements} nextDay={screen.nextDay} />
}
