import { useDeferredValue, type ComponentType } from 'react'
import { useArrival } from '../journey/useArrival'
import { countedStatements } from '../content/bank'
import { dilemmas } from '../content/dilemmas'
import { relations, type Form } from '../core/framework'
import { isDrawable, scoreScan, type ScanScore } from '../core/score'
import { resultTexts } from '../ui/language/subjects/result'
import { useTexts } from '../ui/language/texts'
import { useScan } from '../record/scan'
import { Page } from '../ui/Page'
import { usePageTitle } from '../ui/usePageTitle'
import { AllAnswers } from './answers/AllAnswers'
import { DilemmaPart, type InPlace as DilemmaToChoose } from './dilemmas/DilemmaPart'
import { EmptyResult } from './EmptyResult'
import { Headline } from './Headline'
import { MoreStatements, type InPlace as StatementsToAnswer } from './more/MoreStatements'
import { Numbers } from './numbers/Numbers'
import { OnPaper } from './OnPaper'
import { OWN_WORDS_HEADING, OwnWords } from './ownWords/OwnWords'
import { RelationNumbers } from '../content/words/RelationNumbers'
import { RelationRadar } from './RelationRadar'
import { OneStep } from './step/OneStep'
import { InReach } from './take/InReach'
import { TakeAlong } from './take/TakeAlong'
import { Wishes } from './wishes/Wishes'
import { WithoutStatements } from './WithoutStatements'
import styles from './ResultPage.module.css'

/** The parts that other rooms add to a result. */
export type ResultParts = {
  /** Below the headline: the changes since the previous scan. */
  readonly Since: ComponentType<{ readonly form: Form }>
  /** Below the headline: the parts that a workshop still asks. */
  readonly Steps: ComponentType<{ readonly form: Form }>
  /** With the ways to take it along: sharing part of it with a group. */
  readonly Share: ComponentType<{ readonly form: Form }>
  /** A dilemma to choose in on this page. */
  readonly Dilemma: DilemmaToChoose
  /** Statements to answer on this page. */
  readonly Statements: StatementsToAnswer
}

type Props = { readonly form: Form; readonly parts?: ResultParts }

/**
 * The result of a form, the most important first; parts that most people can do without are closed,
 * below.
 */
export function ResultPage({ form, parts }: Props) {
  const t = useTexts(resultTexts)
  const answers = useScan((scan) => scan.answers)
  const choseInDilemmas = useScan(({ choices }) => dilemmas.some(({ id }) => id in choices))
  const statements = countedStatements(form, answers)
  // The picture is painted first; the rest is drawn while the person looks at it.
  const whole = useDeferredValue(true, false)
  usePageTitle(t.pageTitle)
  useArrival(form, 'result')
  if (!statements.some(({ id }) => answers[id] !== undefined)) {
    return choseInDilemmas ? <WithoutStatements form={form} /> : <EmptyResult form={form} />
  }

  const score = scoreScan(statements, answers)
  const isSaid = statements.some(({ id }) => answers[id] !== undefined && answers[id] !== 'na')
  return (
    <>
      {whole && <OnPaper form={form} />}
      <div className={styles.screen}>
        <Page width="full">
          <div className={styles.opening}>
            <div>
              <Headline form={form} score={score} />
              {parts && <parts.Since form={form} />}
              {isSaid && <InReach form={form} talk={OWN_WORDS_HEADING} />}
            </div>
            <Picture scales={score.relations} />
          </div>
          {parts && <parts.Steps form={form} />}
          {whole && (
            <>
              {isSaid && <WhatWasSaid form={form} Share={parts?.Share} />}
              <div className={styles.more}>
                <DilemmaPart score={score} Dilemma={parts?.Dilemma} />
                {isSaid && <Numbers form={form} score={score} />}
                {parts && form === 'quick' && (
                  <MoreStatements score={score} Statements={parts.Statements} />
                )}
              </div>
            </>
          )}
        </Page>
      </div>
    </>
  )
}

type SaidProps = { readonly form: Form; readonly Share: ResultParts['Share'] | undefined }

/** The parts based on the answers themselves; none if every answer is n.v.t. */
function WhatWasSaid({ form, Share }: SaidProps) {
  return (
    <>
      <OwnWords form={form} />
      <AllAnswers form={form} />
      <Wishes form={form} />
      <OneStep form={form} />
      <TakeAlong form={form} />
      {Share && <Share form={form} />}
    </>
  )
}

/** The radar; with fewer scores than that needs, a table of them; without any, nothing. */
function Picture({ scales }: { readonly scales: ScanScore['relations'] }) {
  if (isDrawable(scales)) return <RelationRadar scales={scales} />
  const isEmpty = relations.every((id) => scales[id].score === undefined)
  return isEmpty ? undefined : <RelationNumbers scales={scales} />
}
