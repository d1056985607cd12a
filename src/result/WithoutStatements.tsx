import { start } from '../journey/next'
import { encodeRoute } from '../journey/route'
import type { Form } from '../core/framework'
import { dilemmasTexts } from '../ui/language/subjects/dilemmas'
import { resultTexts } from '../ui/language/subjects/result'
import { useTexts } from '../ui/language/texts'
import { ButtonLink } from '../ui/Button'
import { Page, PageHeading } from '../ui/Page'
import { DilemmaStories } from './dilemmas/DilemmaStories'
import { OneStep } from './step/OneStep'
import patterns from '../ui/patterns.module.css'

/** The result of somebody who did dilemmas but no statements: the choices, and the next step. */
export function WithoutStatements({ form }: { readonly form: Form }) {
  const t = useTexts(dilemmasTexts)
  const result = useTexts(resultTexts)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.onlyTitle}</PageHeading>
        <p className={patterns.lead}>{result.leadNothing}</p>
        <DilemmaStories />
        <ButtonLink href={encodeRoute(start(form))}>{result.start}</ButtonLink>
      </div>
      <OneStep form={form} />
    </Page>
  )
}
