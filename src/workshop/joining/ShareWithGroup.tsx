import { lazy, Suspense, type ComponentType } from 'react'
import { toGroup } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import type { Form } from '../../core/framework'
import { shareTexts } from '../../ui/language/subjects/share'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { useWorkshop } from '../../journey/useWorkshop'
import type { HandInPart } from '../code/share/HandIn'
import { NextParticipant } from './NextParticipant'
import patterns from '../../ui/patterns.module.css'

/** Fetched only for people in a workshop; if it does not arrive, its page may. */
const HandIn = lazy(() =>
  import('../code/share/HandIn')
    .then((module) => ({ default: module.HandIn as ComponentType<HandInPart> }))
    .catch(() => ({ default: ToSharePage as ComponentType<HandInPart> })),
)

/** Below a participant's own result: the way to share part of it with the workshop. */
export function ShareWithGroup({ form }: { readonly form: Form }) {
  const t = useTexts(shareTexts)
  const workshop = useWorkshop()
  if (!workshop) return null
  const to = toGroup(form, workshop)
  if (to.page === 'result') {
    return (
      <section className={patterns.section}>
        <h2>{t.title}</h2>
        <p>{t.otherForm}</p>
        <a className={patterns.link} href={encodeRoute(to)}>
          {to.form === 'quick' ? t.toQuick : t.toFull}
        </a>
      </section>
    )
  }
  return (
    <div className={patterns.section}>
      <Suspense fallback={null}>
        <HandIn workshop={workshop} heading="h2" />
      </Suspense>
      <NextParticipant workshop={workshop} />
    </div>
  )
}

function ToSharePage() {
  const t = useTexts(shareTexts)
  return <ButtonLink href={encodeRoute({ page: 'share' })}>{t.title}</ButtonLink>
}
