import { encodeRoute } from '../../codec/route'
import { statementsOf } from '../../content/bank'
import type { Form } from '../../domain/framework'
import { scoreScan } from '../../domain/score'
import { dilemmasTexts } from '../../i18n/subjects/dilemmas'
import { resultTexts } from '../../i18n/subjects/result'
import { useTexts } from '../../i18n/texts'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { DilemmaResult } from './DilemmaResult'
import { FittingCards } from './FittingCards'
import { NextStepPlans } from './NextStepPlans'

/** The result for who did dilemmas and no statement: the choices, and what to do with them. */
export function WithoutStatements({ form }: { readonly form: Form }) {
  const t = useTexts(dilemmasTexts)
  const result = useTexts(resultTexts)
  const score = scoreScan(statementsOf(form), {})
  return (
    <Page width="full">
      <div className="stack">
        <PageHeading kicker={form === 'quick' ? result.kickerQuick : result.kickerFull}>
          {t.onlyTitle}
        </PageHeading>
        <p className="lead">{t.onlyLead}</p>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'scan', form, block: 1 })}>
          {result.start}
        </ButtonLink>
      </div>
      <DilemmaResult />
      <FittingCards score={score} />
      <NextStepPlans score={score} />
    </Page>
  )
}
