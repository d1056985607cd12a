import { start } from '../journey/next'
import { encodeRoute } from '../journey/route'
import { statementsOf } from '../content/bank'
import type { Form } from '../core/framework'
import { scoreScan } from '../core/score'
import { dilemmasTexts } from '../ui/language/subjects/dilemmas'
import { resultTexts } from '../ui/language/subjects/result'
import { useTexts } from '../ui/language/texts'
import { ButtonLink } from '../ui/Button'
import { Page, PageHeading } from '../ui/Page'
import { DilemmaResult } from './dilemmas/DilemmaResult'
import { FittingCards } from './cards/FittingCards'
import { OneStep } from './step/OneStep'
import patterns from '../ui/patterns.module.css'

/** The result of somebody who did dilemmas but no statements: the choices, and what to do next. */
export function WithoutStatements({ form }: { readonly form: Form }) {
  const t = useTexts(dilemmasTexts)
  const result = useTexts(resultTexts)
  const score = scoreScan(statementsOf(form), {})
  return (
    <Page width="full">
      <div className={patterns.stack}>
        <PageHeading>{t.onlyTitle}</PageHeading>
        <p className={patterns.lead}>{t.onlyLead}</p>
        <ButtonLink look="secondary" href={encodeRoute(start(form))}>
          {result.start}
        </ButtonLink>
      </div>
      <DilemmaResult />
      <FittingCards score={score} />
      <OneStep form={form} />
    </Page>
  )
}
