import { encodeRoute } from '../../codec/route'
import { bank } from '../../content/bank'
import { dilemmas } from '../../content/dilemmas'
import { firstChoices, scoreDilemmas, type DilemmaScore } from '../../domain/dilemmas'
import { relations, type Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { dilemmasTexts } from '../../i18n/subjects/dilemmas'
import { resultTexts } from '../../i18n/subjects/result'
import { count, fill, useLocale, useTexts } from '../../i18n/texts'
import { useScan } from '../../store/scan'
import { ButtonLink } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { namesInSentence, scoreWords } from '../resultWords'
import { DilemmaChoices } from './DilemmaChoices'
import './DilemmaResult.css'

/** What was chosen in the dilemmas, beside what was said in the statements. */
export function DilemmaResult({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(dilemmasTexts)
  const made = useScan(({ choices }) => choices)
  const open = dilemmas.findIndex(({ id }) => made[id] === undefined) + 1
  const begun = dilemmas.some(({ id }) => made[id] !== undefined)
  const onward = open === 0 ? t.again : begun ? fill(t.continue, { n: open }) : t.invite
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
              <Beside scales={scales} score={score} />
              <Cycles score={score} />
            </div>
          </div>
        </>
      ) : (
        <p>{t.inviteText}</p>
      )}
      <div>
        <ButtonLink
          look="secondary"
          href={encodeRoute({ page: 'dilemmas', number: Math.max(open, 1) })}
        >
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

type BesideProps = { scales: Record<Relation, ScaleScore>; score: DilemmaScore }

function Beside({ scales, score }: BesideProps) {
  const t = useTexts(dilemmasTexts)
  const result = useTexts(resultTexts)
  const locale = useLocale()
  return (
    <>
      <h3>{t.besideTitle}</h3>
      <p>{t.besideText}</p>
      <Table
        caption={t.besideCaption}
        headings={[t.relation, t.inStatements, t.inDilemmas]}
        rows={relations.map((id) => {
          const { share, heavier, tookPart } = score.relations[id]
          return {
            id,
            name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
            cells: [
              scoreWords(result, scales[id]),
              share === undefined ? t.notYet : fill(t.heavier, { n: heavier, total: tookPart }),
            ],
          }
        })}
      />
      {relations.some((id) => score.relations[id].share === undefined) && (
        <p className="note">{t.needed}</p>
      )}
    </>
  )
}
