import { encodeRoute, type Route } from '../../journey/route'
import { statementsOf } from '../../content/bank'
import { landingTexts } from '../../ui/language/subjects/landing'
import { fill, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import type { Place } from '../../record/shape'
import { ButtonLink } from '../../ui/Button'
import { EraseAnswers } from '../../record/EraseAnswers'
import patterns from '../../ui/patterns.module.css'

/** The way back into a scan that was begun earlier. */
export function Resume({ onErased }: { readonly onErased: () => void }) {
  const t = useTexts(landingTexts)
  const place = useScan((scan) => scan.place)
  const answers = useScan((scan) => scan.answers)
  if (!place) return null
  const statements = statementsOf(place.form)
  const given = statements.filter(({ id }) => answers[id] !== undefined).length
  return (
    <div className={patterns.stack}>
      <h2>{t.resumeTitle}</h2>
      <p>{fill(t.resumeText, { n: given, total: statements.length })}</p>
      <div className={patterns.actions}>
        <ButtonLink href={encodeRoute(routeTo(place))}>{textFor(place, t)}</ButtonLink>
        {place.at !== 'review' && (
          <ButtonLink look="secondary" href={encodeRoute({ page: 'review', form: place.form })}>
            {t.resumeReview}
          </ButtonLink>
        )}
      </div>
      <EraseAnswers text={t.restart} onErased={onErased} />
    </div>
  )
}

function routeTo({ form, at }: Place): Route {
  return typeof at === 'number' ? { page: 'scan', form, block: at } : { page: at, form }
}

function textFor({ at }: Place, t: (typeof landingTexts)['nl']): string {
  if (at === 'review') return t.resumeReview
  if (at === 'result') return t.resumeResult
  return fill(t.resumeBlock, { block: at })
}
