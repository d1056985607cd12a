import type { EarlierScan } from '../../codec/savedScan'
import { compareScans, whyIncomparable } from '../../domain/compare'
import { togetherTexts } from '../../i18n/subjects/together'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { Comparison } from '../Comparison'
import { relationsThatDiffer } from '../compareWords'
import { scoreOf } from '../keptScans'
import { namesInSentence } from '../resultWords'
import { Unjudged, type Person } from './Unjudged'

type Props = { readonly first: Person; readonly second: Person }

/** Where two people differ, and what they may ask each other about it. */
export function SideBySide({ first, second }: Props) {
  const t = useTexts(togetherTexts)
  const scans = scansOf(first, second)
  const comparable = scans !== undefined && whyIncomparable(...scans) === undefined
  return (
    <>
      <section className="together-section">
        <h2>{comparable ? t.sameTitle : t.apartTitle}</h2>
        <p>{t.reading}</p>
        {scans ? (
          <Comparison first={{ ...first, scan: scans[0] }} second={{ ...second, scan: scans[1] }} />
        ) : (
          <Unjudged first={first} second={second} />
        )}
      </section>
      <Questions scans={comparable ? scans : undefined} />
    </>
  )
}

type Scans = readonly [EarlierScan, EarlierScan]

/** What both put in, where both are scans with all their answers. */
function scansOf({ putIn: one }: Person, { putIn: other }: Person): Scans | undefined {
  return 'scan' in one && 'scan' in other ? [one.scan, other.scan] : undefined
}

/** @param scans where verdicts on their differences are possible */
function Questions({ scans }: { readonly scans: Scans | undefined }) {
  const t = useTexts(togetherTexts)
  const locale = useLocale()
  const changes = scans && compareScans(scoreOf(scans[0]), scoreOf(scans[1]))
  const differing = changes ? relationsThatDiffer(changes, 'clear') : []
  const compared = changes && Object.values(changes).some((change) => change !== undefined)
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
