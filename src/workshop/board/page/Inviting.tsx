import type { Workshop } from '../../../core/workshop'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { Disclosure } from '../../../ui/Disclosure'
import { Invitation } from '../../link/Invitation'
import { WifiCode } from '../../link/WifiCode'
import { WorkshopLink } from '../../link/WorkshopLink'

/** Everything people need to join. */
export function Inviting({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(boardTexts)
  return (
    <>
      <WorkshopLink workshop={workshop} />
      <Disclosure summary={t.inviteTexts}>
        <Invitation workshop={workshop} />
      </Disclosure>
      <Disclosure summary={t.inviteWifi}>
        <WifiCode />
      </Disclosure>
    </>
  )
}
