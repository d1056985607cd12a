import { encodeRoute } from '../../codec/route'
import type { Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { resultTexts } from '../../i18n/subjects/result'
import { useTexts } from '../../i18n/texts'
import { ButtonLink } from '../../ui/Button'
import { RelationDots } from '../shared/result/RelationDots'

/** How far each score can be trusted: a sorted dot plot with the bands. */
export function Certainty({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  return (
    <section className="result-section">
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
