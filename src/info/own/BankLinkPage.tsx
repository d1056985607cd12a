import { encodeRoute } from '../../journey/route'
import { ButtonLink } from '../../ui/Button'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import patterns from '../../ui/patterns.module.css'

/** Where a link with statements leads that cannot be read. */
export function BankLinkPage() {
  const t = useTexts(ownBankTexts)
  usePageTitle(t.badTitle)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.badTitle}</PageHeading>
        <p className={patterns.lead}>{t.badText}</p>
        <ButtonLink href={encodeRoute({ page: 'own' })}>{t.toOwn}</ButtonLink>
      </div>
    </Page>
  )
}
