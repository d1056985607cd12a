import { RadarDrawing } from '../../charts/RadarDrawing'
import { framework } from '../../content/framework'
import { opening } from '../../content/opening'
import { relations } from '../../domain/framework'
import { radarGeometry } from '../../domain/radarGeometry'
import { formatScore } from '../../i18n/locale'
import { landingTexts } from '../../i18n/subjects/landing'
import { useLocale, useTexts } from '../../i18n/texts'

/** What a result may look like, from invented answers. */
export function ExampleRadar() {
  const t = useTexts(landingTexts)
  const locale = useLocale()
  const axes = relations.map((id) => {
    const score = opening.example[id]
    const label = framework.relations[id].label[locale]
    return { id, label, score, shown: formatScore(score), thin: false }
  })
  return (
    <figure className="landing-example" aria-hidden="true">
      <RadarDrawing geometry={radarGeometry(560)} axes={axes} />
      <figcaption>{t.exampleCaption}</figcaption>
    </figure>
  )
}
