import { encodeRoute } from '../journey/route'
import type { Form } from '../core/framework'
import { colleagueTexts } from '../ui/language/subjects/colleague'
import { reportTexts } from '../ui/language/subjects/report'
import { useTexts } from '../ui/language/texts'
import { ButtonLink } from '../ui/Button'
import { Downloads } from './export/Downloads'
import patterns from '../ui/patterns.module.css'

/** The ways to take a result along: a report on paper, or files. */
export function ReportAndFiles({ form }: { readonly form: Form }) {
  const t = useTexts(reportTexts)
  const colleague = useTexts(colleagueTexts)
  return (
    <section className={patterns.section}>
      <h2>{t.takeTitle}</h2>
      <p>{t.takeText}</p>
      <div className={patterns.actions}>
        <ButtonLink href={encodeRoute({ page: 'report', form })}>{t.toReport}</ButtonLink>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'colleague', form })}>
          {colleague.share}
        </ButtonLink>
      </div>
      <Downloads form={form} />
    </section>
  )
}
