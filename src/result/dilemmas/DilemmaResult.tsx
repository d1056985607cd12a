import { firstDilemma } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { openDilemmas } from '../../journey/stillAsked'
import { dilemmas } from '../../content/dilemmas'
import { firstChoices, scoreDilemmas, type DilemmaScore } from '../../core/dilemmas'
import type { Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { count, fill, useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { namesInSentence } from '../../content/words/resultWords'
import { DilemmaChoices } from './DilemmaChoices'
import './DilemmaResult.css'
import { DilemmaShares } from './DilemmaShares'

type Props = {
  /** Absent where no statement was answered. */
  readonly scales?: Readonly<Record<Relation, ScaleScore>>
}

/** What was chosen in the dilemmas, beside what was said in the statements, if anything was. */
export function DilemmaResult({ scales }: Props) {
  const t = useTexts(dilemmasTexts)
  const made = useScan(({ choices }) => choices)
  const { first } = openDilemmas(made)
  const begun = dilemmas.some(({ id }) => made[id] !== undefined)
  const onward = !first ? t.again : begun ? fill(t.continue, { n: first.number }) : t.invite
  const score = scoreDilemmas(dilemmas, firstChoices(made))
  return (
    <section className="result-section">
      <h2>{t.resultTitle}</h2>
      {begun ? (
        <>
          <div className="result-columns">
            <div className="dilemma-result-part">
              <h3>{t.choicesTitle}</h3>
              <p>{t.counted}</p>
              <DilemmaChoices made={made} />
            </div>
            <div className="dilemma-result-part">
              <DilemmaShares scales={scales} score={score} />
              <Cycles score={score} />
            </div>
          </div>
        </>
      ) : (
        <p>{t.inviteText}</p>
      )}
      <div>
        <ButtonLink look="secondary" href={encodeRoute(first ?? firstDilemma)}>
          {onward}
        </ButtonLink>
      </div>
    </section>
  )
}

/** One circle as a question; more of them would only say the same again. */
function Cycles({ score: { cycles } }: { score: DilemmaScore }) {
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const [cycle, ...others] = cycles
  if (!cycle) return null
  const [first = '', second = '', third = ''] = cycle.map((id) => namesInSentence(locale, [id]))
  return (
    <p className="result-question">
      {fill(t.cycle, { first, second, third })}
      {others.length > 0 && <> {count(others.length, t.cycles_one, t.cycles_other)}</>}
    </p>
  )
}
