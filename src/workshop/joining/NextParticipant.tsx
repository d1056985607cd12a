import { encodeRoute } from '../../journey/route'
import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { wipeScan } from '../../record/keeping'
import type { Workshop } from '../../core/workshop'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { workshopRoute } from '../link/workshopAddress'

/**
 * Hands the device to the next participant: nothing of this one's data stays, and the link opens
 * again.
 */
export function NextParticipant({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(joinTexts)
  return (
    <ConfirmButton
      text={t.next}
      title={t.nextTitle}
      explanation={t.nextText}
      erases
      yes={t.nextYes}
      onConfirm={() => {
        // First, so that no page of the previous participant is drawn again, emptied.
        goTo(encodeRoute(workshopRoute(workshop)))
        wipeScan()
      }}
    />
  )
}
