import { RadarDrawing } from '../../ui/charts/RadarDrawing'
import { opening } from '../../content/opening'
import { recordOf, relations } from '../../core/framework'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import { landingTexts } from '../../ui/language/subjects/landing'
import { useLocale, useTexts } from '../../ui/language/texts'
import { relationAxes } from '../../content/words/relationAxes'
import styles from './Landing.module.css'

/** What a result may look like, drawn from invented answers. */
export function ExampleRadar() {
  const t = useTexts(landingTexts)
  const locale = useLocale()
  const scales = recordOf(relations, (id) => ({ score: opening.example[id], thin: false }))
  return (
    <figure className={styles.example} aria-hidden="true">
      <RadarDrawing geometry={radarGeometry(560)} axes={relationAxes(locale, scales)} />
      <figcaption>{t.exampleCaption}</figcaption>
    </figure>
  )
}
