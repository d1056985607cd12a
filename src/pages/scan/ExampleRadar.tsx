import { radarGeometry } from '../../domain/radarGeometry'
import { RadarDrawing } from '../../charts/RadarDrawing'
import { bank } from '../../content/bank'
import { relations } from '../../domain/framework'
import { formatScore } from '../../i18n/locale'
import { landingTexts } from '../../i18n/subjects/landing'
import { useLocale, useTexts } from '../../i18n/texts'
import { scoreExample } from './example'

/** What a result may look like, from invented answers. */
export function ExampleRadar() {
  const t = useTexts(landingTexts)
  const locale = useLocale()
  const { relations: scales } = scoreExample()
  const axes = relations.map((id) => {
    const { score, thin } = scales[id]
    const label = bank.framework.relations[id].label[locale]
    return { id, label, score, shown: score === undefined ? '–' : formatScore(score), thin }
  })
  return (
    <figure className="landing-example" aria-hidden="true">
      <RadarDrawing geometry={radarGeometry(560)} axes={axes} />
      <figcaption>{t.exampleCaption}</figcaption>
    </figure>
  )
}
