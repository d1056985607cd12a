import { DotPlot } from '../../ui/charts/DotPlot'
import { DumbbellPlot } from '../../ui/charts/DumbbellPlot'
import { framework } from '../../content/framework'
import { relations } from '../../core/framework'
import type { Picture } from '../board/rounds'
import { groupTexts } from '../../ui/language/subjects/group'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { ToneLabel } from '../../ui/ToneLabel'
import { figureWords, interquartileRange, middleWord } from './groupWords'

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
          name: <ToneLabel tone={id} text={framework.relations[id].label[locale]} />,
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

/** What the group wants, as a diamond, and what there is now, as a dot. */
export function GroupWantedDots({ picture: { figures } }: Props) {
  const t = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const values = relations.map((id) => {
    const [first, second] = [figures[`wanted.${id}`], figures[`now.${id}`]]
    const relation = framework.relations[id].label[locale]
    const shown = { first: middleWord(t, scan, first), second: middleWord(t, scan, second) }
    return fill(t.pairValue, { relation, ...shown })
  })
  return (
    <DumbbellPlot
      description={fill(t.wantedPicture, { values: values.join(', ') })}
      names={[t.wanted, t.now]}
      rows={relations.map((id) => ({
        id,
        name: <ToneLabel tone={id} text={framework.relations[id].label[locale]} />,
        first: { score: figures[`wanted.${id}`]?.median, thin: false },
        second: { score: figures[`now.${id}`]?.median, thin: false },
        clear: false,
      }))}
    />
  )
}
