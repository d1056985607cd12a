import { encodeRoute } from '../../journey/route'
import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { PageHeading } from '../../ui/Page'
import patterns from '../../ui/patterns.module.css'

/** Says why a workshop cannot be joined yet: its statements are neither here nor in its link. */
export function OtherBank() {
  const t = useTexts(joinTexts)
  return (
    <div className={patterns.stack}>
      <PageHeading>{t.otherBankTitle}</PageHeading>
      <p className={patterns.lead}>{t.otherBankFile}</p>
      <ButtonLink href={encodeRoute({ page: 'own' })}>{t.otherBankOpen}</ButtonLink>
      <p>{t.otherBankVersion}</p>
    </div>
  )
}
