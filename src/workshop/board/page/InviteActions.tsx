import type { Workshop } from '../../../core/workshop'
import { linksTexts } from '../../../ui/language/subjects/links'
import { useTexts } from '../../../ui/language/texts'
import { CopyButton } from '../../../ui/CopyButton'
import { ShareLink } from '../../link/ShareLink'
import { workshopAddress } from '../../link/workshopAddress'
import patterns from '../../../ui/patterns.module.css'

/** Passes the link on, for a chat or a mail; people in the room have the code on the screen. */
export function InviteActions({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(linksTexts)
  const address = workshopAddress(workshop)
  return (
    <div className={patterns.actions}>
      <CopyButton text={address} look="secondary">
        {t.copy}
      </CopyButton>
      <ShareLink address={address} title={workshop.title} language={workshop.language} />
    </div>
  )
}
