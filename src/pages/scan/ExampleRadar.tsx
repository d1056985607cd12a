import { RadarDrawing } from '../../charts/RadarDrawing'
import { opening } from '../../content/opening'
import { recordOf, relations } from '../../domain/framework'
import { radarGeometry } from '../../domain/radarGeometry'
import { landingTexts } from '../../i18n/subjects/landing'
import { useLocale, useTexts } from '../../i18n/texts'
import { relationAxes } from '../shared/result/relationAxes'

/** What a result may look like, from invented answers. */
export function ExampleRadar() {
  const t = useTexts(landingTexts)
  const locale = useLocale()
  const scales = recordOf(relations, (id) => ({ score: opening.example[id], thin: false }))
  return (
    <figure className="landing-example" aria-hidden="true">
      <RadarDrawing geometry={radarGeometry(560)} axes={relationAxes(locale, scales)} />
      <figcaption>{t.exampleCaption}</figcaption>
    </figure>
  )
}
