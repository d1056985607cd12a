import { RadarDrawing } from '../../ui/charts/RadarDrawing'
import { RadarFigure } from '../../ui/charts/RadarFigure'
import type { RadarAxis } from '../../ui/charts/radarAxis'
import { framework } from '../../content/framework'
import { relations } from '../../core/framework'
import type { RadarGeometry } from '../../ui/charts/radarGeometry'
import type { Picture } from '../board/rounds'
import type { Locale } from '../../ui/language/locale'
import { groupTexts } from '../../ui/language/subjects/group'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { figureWords, interquartileRange, hasRadar, radarNotes } from './groupWords'

type Props = {
  readonly picture: Picture
  /** For a drawing of a fixed size, as on paper; otherwise it fits its container. */
  readonly geometry?: RadarGeometry
}

/** The group median on five axes, with the area between the quartiles. */
export function GroupRadar({ picture, geometry }: Props) {
  const t = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  if (!hasRadar(picture)) return <p>{t.radarTooFew}</p>
  const axes = axesOf(picture, locale)
  const values = relations.map((id) =>
    figureWords(t, scan, locale, id, picture.figures[`now.${id}`]),
  )
  const description = fill(t.radarDescription, { values: values.join('; ') })
  if (!geometry) {
    const caption = radarNotes(t, picture)
    return <RadarFigure axes={axes} description={description} caption={caption} />
  }
  return (
    <div role="img" aria-label={description}>
      <RadarDrawing geometry={geometry} axes={axes} />
    </div>
  )
}

function axesOf({ figures }: Picture, locale: Locale): RadarAxis[] {
  return relations.map((id) => {
    const figure = figures[`now.${id}`]
    return {
      id,
      label: framework().relations[id].label[locale],
      score: figure?.median,
      thin: false,
      half: interquartileRange(figure),
    }
  })
}
