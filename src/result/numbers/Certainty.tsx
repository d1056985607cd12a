import { encodeRoute } from '../../journey/route'
import type { Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { resultTexts } from '../../ui/language/subjects/result'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { RelationDots } from './RelationDots'
import patterns from '../../ui/patterns.module.css'

/** How far each score can be trusted: a sorted dot plot with the bands. */
export function Certainty({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  return (
    <section className={patterns.section}>
      <h2>{t.dotsTitle}</h2>
      <p>{t.dotsText}</p>
      <RelationDots scales={scales} />
      <p>
        <ButtonLink look="link" href={encodeRoute({ page: 'about' })}>
          {t.howComputed}
        </ButtonLink>
      </p>
    </section>
  )
}
