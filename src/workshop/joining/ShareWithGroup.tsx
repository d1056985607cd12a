import { encodeRoute } from '../../journey/route'
import type { Form } from '../../core/framework'
import { shareTexts } from '../../ui/language/subjects/share'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { LeaveWorkshop } from './LeaveWorkshop'
import { useWorkshop } from '../../journey/useWorkshop'
import { shareHeading } from '../../journey/workshopWay'
import patterns from '../../ui/patterns.module.css'

/** After one's own result, for who takes part in a workshop: the way to share something of it. */
export function ShareWithGroup({ form }: { readonly form: Form }) {
  const t = useTexts(shareTexts)
  const workshop = useWorkshop()
  const given = useScan((scan) => scan.workshop?.given !== undefined)
  if (!workshop) return null
  const asked = workshop.form
  return (
    <section className={patterns.section}>
      <h2 id={shareHeading}>{t.title}</h2>
      {asked === form ? (
        <>
          <p>{t.sectionText}</p>
          <div className={patterns.actions}>
            <ButtonLink href={encodeRoute({ page: 'share' })}>
              {given ? t.toCode : t.toShare}
            </ButtonLink>
            <LeaveWorkshop />
          </div>
        </>
      ) : (
        <>
          <p>{t.otherForm}</p>
          <a href={encodeRoute({ page: 'result', form: asked })}>
            {asked === 'quick' ? t.toQuick : t.toFull}
          </a>
        </>
      )}
    </section>
  )
}
