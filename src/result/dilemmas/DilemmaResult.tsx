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
import { DilemmaShares } from './DilemmaShares'
import resultPageStyles from '../ResultPage.module.css'
import styles from './DilemmaResult.module.css'
import { classNames } from '../../ui/classNames'
import patterns from '../../ui/patterns.module.css'

type Props = {
  /** Absent where no statement was answered. */
  readonly scales?: Readonly<Record<Relation, ScaleScore>>
}

/** The choices in the dilemmas, beside the scores of the statements if there are any. */
export function DilemmaResult({ scales }: Props) {
  const t = useTexts(dilemmasTexts)
  const made = useScan(({ choices }) => choices)
  const { first } = openDilemmas(made)
  const begun = dilemmas.some(({ id }) => made[id] !== undefined)
  const onward = !first ? t.again : begun ? fill(t.continue, { n: first.number }) : t.invite
  const score = scoreDilemmas(dilemmas, firstChoices(made))
  return (
    <section className={patterns.section}>
      <h2>{begun ? t.resultTitle : t.inviteTitle}</h2>
      {begun ? (
        <>
          <div className={resultPageStyles.columns}>
            <div className={styles.part}>
              <h3>{t.choicesTitle}</h3>
              <p>{t.counted}</p>
              <DilemmaChoices made={made} />
            </div>
            <div className={styles.part}>
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

/** One cycle as a question; more of them would only repeat it. */
function Cycles({ score: { cycles } }: { score: DilemmaScore }) {
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const [cycle, ...others] = cycles
  if (!cycle) return null
  const [first = '', second = '', third = ''] = cycle.map((id) => namesInSentence(locale, [id]))
  return (
    <p className={classNames(resultPageStyles.question, styles.question)}>
      {fill(t.cycle, { first, second, third })}
      {others.length > 0 && <> {count(others.length, t.cycles_one, t.cycles_other)}</>}
    </p>
  )
}
