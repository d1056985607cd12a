import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import type { Form } from '../../core/framework'
import { scanTexts } from '../../ui/language/subjects/scan'
import { shellTexts } from '../../ui/language/subjects/shell'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import patterns from '../../ui/patterns.module.css'

/** Shown for a link to a block that this form does not have. */
export function MissingBlock({ form }: { readonly form: Form }) {
  const t = useTexts(scanTexts)
  const shell = useTexts(shellTexts)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.missingBlock}</PageHeading>
        <p>{shell.missingText}</p>
        <ButtonLink href={encodeRoute(start(form))}>{t.toFirst}</ButtonLink>
      </div>
    </Page>
  )
}
