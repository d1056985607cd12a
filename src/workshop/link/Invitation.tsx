import type { Workshop } from '../../core/workshop'
import { defaultLocale, isLocale } from '../../ui/language/locale'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { CopyButton } from '../../ui/CopyButton'
import { invitationWords, occasions } from './invitationWords'
import { workshopAddress } from './workshopAddress'
import styles from './Invitation.module.css'
import textToCopyStyles from '../../ui/TextToCopy.module.css'

/**
 * Texts for a trainer to invite people with, to read and to copy. Has no heading of its own; its
 * parts have third-level ones.
 */
export function Invitation({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(invitationTexts)
  const { language: asked } = workshop
  const { shown } = useOtherLanguage(isLocale(asked) ? asked : defaultLocale)
  const { language, words } = invitationWords(
    { ...workshop, language: shown },
    workshopAddress(workshop),
  )
  const labels = {
    mail: { title: t.mailTitle, copy: t.copyMail },
    chat: { title: t.chatTitle, copy: t.copyChat },
  }
  return (
    <div className={styles.invitation}>
      {occasions.map((occasion) => (
        <div key={occasion} className={textToCopyStyles.textToCopy}>
          <h3>{labels[occasion].title}</h3>
          <pre lang={language}>{words[occasion]}</pre>
          <CopyButton text={words[occasion]}>{labels[occasion].copy}</CopyButton>
        </div>
      ))}
    </div>
  )
}
