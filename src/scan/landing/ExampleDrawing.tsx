import { RadarDrawing } from '../../ui/charts/RadarDrawing'
import { opening } from '../../content/opening'
import { recordOf, relations } from '../../core/framework'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import { useLocale } from '../../ui/language/texts'
import { relationAxes } from '../../content/words/relationAxes'

/** The radar of invented answers. */
export function ExampleDrawing() {
  const locale = useLocale()
  const { example } = opening()
  const scales = recordOf(relations, (id) => ({ score: example[id], thin: false }))
  return <RadarDrawing geometry={radarGeometry(400)} axes={relationAxes(locale, scales)} />
}
