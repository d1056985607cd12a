import { encodeRoute } from '../../codec/route'
import { shellTexts } from '../../i18n/subjects/shell'
import { useTexts } from '../../i18n/texts'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../shared/usePageTitle'

/** A link that leads nowhere. */
export function MissingPage() {
  const t = useTexts(shellTexts)
  usePageTitle(t.missingTitle)
  return (
    <Page>
      <div className="stack">
        <PageHeading>{t.missingTitle}</PageHeading>
        <p className="lead">{t.missingText}</p>
        <ButtonLink href={encodeRoute({ page: 'landing' })}>{t.missingLink}</ButtonLink>
      </div>
    </Page>
  )
}
