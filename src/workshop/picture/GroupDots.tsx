import { DotPlot } from '../../ui/charts/DotPlot'
import { framework } from '../../content/framework'
import { relations } from '../../core/framework'
import type { Picture } from '../board/rounds'
import { groupTexts } from '../../ui/language/subjects/group'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { ToneLabel } from '../../ui/ToneLabel'
import { figureWords, interquartileRange } from './groupWords'

type Props = { readonly picture: Picture }

/** The group median per relation on a bar of the interquartile range, in the fixed order. */
export function GroupDots({ picture: { figures } }: Props) {
  const t = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <DotPlot
      caption={t.dotsCaption}
      order="given"
      rows={relations.map((id) => {
        const figure = figures[`now.${id}`]
        const middle = figure?.median ?? 0
        return {
          id,
          name: <ToneLabel tone={id} text={framework().relations[id].label[locale]} />,
          score: figure?.median,
          ...(interquartileRange(figure) ?? { from: middle, to: middle }),
          thin: false,
          absent: t.absent,
          description: figureWords(t, scan, locale, id, figure),
        }
      })}
    />
  )
}
