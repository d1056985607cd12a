import { encodeRoute } from '../../journey/route'
import { shellTexts } from '../../ui/language/subjects/shell'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import patterns from '../../ui/patterns.module.css'

/** A link that leads nowhere. */
export function MissingPage() {
  const t = useTexts(shellTexts)
  usePageTitle(t.missingTitle)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.missingTitle}</PageHeading>
        <p className={patterns.lead}>{t.missingText}</p>
        <ButtonLink href={encodeRoute({ page: 'landing' })}>{t.missingLink}</ButtonLink>
      </div>
    </Page>
  )
}
