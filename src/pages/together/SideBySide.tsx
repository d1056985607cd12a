import { compareScans, whyIncomparable } from '../../domain/compare'
import { togetherTexts } from '../../i18n/subjects/together'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { Comparison, type Side } from '../Comparison'
import { relationsThatDiffer } from '../compareWords'
import { scoreOf } from '../keptScans'
import { namesInSentence } from '../resultWords'

type Props = { readonly first: Side; readonly second: Side }

/** Where two people differ, and what they may ask each other about it. */
export function SideBySide({ first, second }: Props) {
  const t = useTexts(togetherTexts)
  const comparable = whyIncomparable(first.scan, second.scan) === undefined
  return (
    <>
      <section className="together-section">
        <h2>{comparable ? t.sameTitle : t.apartTitle}</h2>
        <p>{t.reading}</p>
        <Comparison first={first} second={second} />
      </section>
      <Questions first={first} second={second} comparable={comparable} />
    </>
  )
}

function Questions({ first, second, comparable }: Props & { comparable: boolean }) {
  const t = useTexts(togetherTexts)
  const locale = useLocale()
  const changes = compareScans(scoreOf(first.scan), scoreOf(second.scan))
  const differing = comparable ? relationsThatDiffer(changes, 'clear') : []
  const compared = comparable && Object.values(changes).some((change) => change !== undefined)
  const fitting =
    differing.length > 0
      ? [fill(t.questionDiffer, { relations: namesInSentence(locale, differing) })]
      : compared
        ? [t.questionAlike]
        : []
  return (
    <section className="together-section">
      <h2>{t.questionsTitle}</h2>
      <ul className="together-questions">
        {[...fitting, t.questionSurprise, t.questionHelp].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
