import { useState } from 'react'
import { answerWords } from '../../content/words/answerWords'
import type { Headline } from '../../content/words/headlineWords'
import type { Form } from '../../core/framework'
import { isDrawable, type ScanScore } from '../../core/score'
import { today } from '../../platform/clock'
import { textMeasure } from '../../platform/measureText'
import { rasterise } from '../../platform/rasterise'
import { useScan } from '../../record/scan'
import { FileButtons } from '../../ui/FileButtons'
import { reportTexts } from '../../ui/language/subjects/report'
import { scanTexts } from '../../ui/language/subjects/scan'
import { appName, useLocale, useTexts } from '../../ui/language/texts'
import { SelectField } from '../../ui/SelectField'
import { cardOf, quotable } from './cardOf'
import { cardFonts, drawCard } from './drawCard'

type Props = { readonly form: Form; readonly score: ScanScore; readonly headline: Headline }

/** Sharp on paper as well. */
const SCALE = 2

/** A picture of the result, with a quote that the person chooses for it. */
export function CardFile({ form, score, headline }: Props) {
  const t = useTexts(reportTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answers = useScan((state) => state.answers)
  const marks = useScan((state) => state.ownWords)
  const [chosen, setChosen] = useState<string>()
  const quotes = quotable(form, answers, marks, headline, locale)
  const quoted = quotes.find(({ id }) => id === chosen) ?? quotes[0]
  if (!isDrawable(score.relations)) return <p>{t.noPicture}</p>
  return (
    <>
      {quoted && (
        <SelectField
          label={t.cardQuote}
          value={quoted.id}
          onChoose={setChosen}
          options={quotes.map(({ id, text }) => ({
            value: id,
            text: `${text[locale]} (${answerWords(answers[id] ?? 'na', scan)})`,
          }))}
        />
      )}
      <FileButtons
        files={[
          {
            id: 'png',
            text: t.png,
            make: async () => {
              const day = today()
              const card = cardOf({
                name: appName(),
                locale,
                answers,
                score,
                headline,
                quoted,
                day,
              })
              const { svg, width, height } = drawCard(card, await textMeasure(cardFonts))
              const content = await rasterise(svg, width, height, SCALE)
              return { name: `ambtskompas-${day}.png`, mime: 'image/png', content }
            },
          },
        ]}
      />
    </>
  )
}
