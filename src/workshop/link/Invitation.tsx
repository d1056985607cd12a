import { decodeWorkshop } from './workshopLink'
import { defaultLocale, isLocale } from '../../ui/language/locale'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { CopyButton } from '../../ui/CopyButton'
import { invitationWords, occasions } from './invitationWords'
import { codesAddress, workshopAddress } from './workshopAddress'
import styles from './Invitation.module.css'
import textToCopyStyles from '../../ui/TextToCopy.module.css'

/**
 * Texts with which a trainer invites people, to read and to copy. Has no heading of its own; its
 * parts have third-level ones.
 * @param payload the last part of the link, as a board keeps it
 */
export function Invitation({ payload }: { readonly payload: string }) {
  const t = useTexts(invitationTexts)
  const workshop = decodeWorkshop(payload)
  const asked = workshop.ok ? workshop.value.language : undefined
  const { shown } = useOtherLanguage(isLocale(asked) ? asked : defaultLocale)
  if (!workshop.ok) return null
  const { language, words } = invitationWords(
    { ...workshop.value, language: shown },
    workshopAddress(payload),
    codesAddress(workshop.value.language),
  )
  const labels = {
    mail: { title: t.mailTitle, copy: t.copyMail },
    chat: { title: t.chatTitle, copy: t.copyChat },
    slide: { title: t.slideTitle, copy: t.copySlide },
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
