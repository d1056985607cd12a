import { closingTexts } from '../../ui/language/subjects/closing'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { followUpMail, mailAddress, type FollowUp } from './followUp'
import textToCopyStyles from '../../ui/TextToCopy.module.css'
import patterns from '../../ui/patterns.module.css'

/** A mail to the group, to read, to copy, or to open in the mail program. */
export function FollowUpMail({ followUp }: { readonly followUp: FollowUp }) {
  const t = useTexts(closingTexts)
  const mail = followUpMail(followUp)
  const text = `${mail.subject}\n\n${mail.body}`
  const address = mailAddress(mail)
  return (
    <div className={textToCopyStyles.textToCopy}>
      <pre lang={followUp.locale}>{text}</pre>
      <CopyButton text={text}>{t.mailCopy}</CopyButton>
      {address === undefined ? (
        <p className={patterns.note}>{t.mailLong}</p>
      ) : (
        <ButtonLink look="link" href={address}>
          {t.mailOpen}
        </ButtonLink>
      )}
    </div>
  )
}
