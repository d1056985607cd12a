import { encodeRoute } from '../../journey/route'
import { ButtonLink } from '../../ui/Button'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import patterns from '../../ui/patterns.module.css'

/** Where a link with statements leads that cannot be read, or not without losing answers. */
export function BankLinkPage({ wouldLose }: { readonly wouldLose: boolean }) {
  const t = useTexts(ownBankTexts)
  const line = useTexts(ownLineTexts)
  usePageTitle(wouldLose ? t.title : t.badTitle)
  if (wouldLose) {
    return (
      <Page>
        <div className={patterns.stack}>
          <PageHeading>{t.title}</PageHeading>
          <p className={patterns.lead}>{line.stuck}</p>
          <ButtonLink href={encodeRoute({ page: 'scans' })}>{t.toScans}</ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.badTitle}</PageHeading>
        <p className={patterns.lead}>{t.badText}</p>
        <ButtonLink href={encodeRoute({ page: 'own' })}>{t.open}</ButtonLink>
      </div>
    </Page>
  )
}
