import { toGroup } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import type { Form } from '../../core/framework'
import { shareTexts } from '../../ui/language/subjects/share'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { LeaveWorkshop } from './LeaveWorkshop'
import { NextParticipant } from './NextParticipant'
import { useWorkshop } from '../../journey/useWorkshop'
import patterns from '../../ui/patterns.module.css'

/** The id of the heading of what can be shared, below a result. */
export const shareHeading = 'deel-met-de-groep'

/** Below a participant's own result: the way to share part of it with the workshop. */
export function ShareWithGroup({ form }: { readonly form: Form }) {
  const t = useTexts(shareTexts)
  const workshop = useWorkshop()
  const given = useScan((scan) => scan.workshop?.given !== undefined)
  if (!workshop) return null
  const to = toGroup(form, workshop)
  return (
    <section className={patterns.section}>
      <h2 id={shareHeading}>{t.title}</h2>
      {to.page === 'share' ? (
        <>
          <p>{t.sectionText}</p>
          <div className={patterns.actions}>
            <ButtonLink href={encodeRoute(to)}>{given ? t.toCode : t.toShare}</ButtonLink>
            {given && <NextParticipant workshop={workshop} />}
            <LeaveWorkshop />
          </div>
        </>
      ) : (
        <>
          <p>{t.otherForm}</p>
          <a href={encodeRoute(to)}>{to.form === 'quick' ? t.toQuick : t.toFull}</a>
        </>
      )}
    </section>
  )
}
