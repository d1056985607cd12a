import type { Workshop } from '../../core/workshop'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { useTexts } from '../../ui/language/texts'
import { CopyButton } from '../../ui/CopyButton'
import { invitationWords, occasions } from './invitationWords'
import { codesAddress, workshopAddress } from './workshopAddress'
import './Invitation.css'
import '../../ui/TextToCopy.css'

/**
 * Texts with which a trainer invites people, to read and to copy. Has no heading of its own; its
 * parts have third-level ones.
 */
export function Invitation({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(invitationTexts)
  const { language, words } = invitationWords(
    workshop,
    workshopAddress(workshop),
    codesAddress(workshop.language),
  )
  const labels = {
    mail: { title: t.mailTitle, copy: t.copyMail },
    chat: { title: t.chatTitle, copy: t.copyChat },
    slide: { title: t.slideTitle, copy: t.copySlide },
  }
  return (
    <div className="invitation">
      {occasions.map((occasion) => (
        <div key={occasion} className="text-to-copy">
          <h3>{labels[occasion].title}</h3>
          <pre lang={language}>{words[occasion]}</pre>
          <CopyButton text={words[occasion]}>{labels[occasion].copy}</CopyButton>
        </div>
      ))}
    </div>
  )
}
