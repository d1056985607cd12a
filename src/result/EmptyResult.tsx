import { start } from '../journey/next'
import { encodeRoute } from '../journey/route'
import type { Form } from '../core/framework'
import { resultTexts } from '../ui/language/subjects/result'
import { useTexts } from '../ui/language/texts'
import { ButtonLink } from '../ui/Button'
import { Page, PageHeading } from '../ui/Page'
import patterns from '../ui/patterns.module.css'

/** The result page of somebody who has not answered anything. */
export function EmptyResult({ form }: { readonly form: Form }) {
  const t = useTexts(resultTexts)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading kicker={form === 'quick' ? t.kickerQuick : t.kickerFull}>
          {t.nothing}
        </PageHeading>
        <p className={patterns.lead}>{t.leadNothing}</p>
        <ButtonLink href={encodeRoute(start(form))}>{t.start}</ButtonLink>
      </div>
    </Page>
  )
}
