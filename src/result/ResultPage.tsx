import { useDeferredValue, type ComponentType } from 'react'
import { useArrival } from '../journey/useArrival'
import { countedStatements } from '../content/bank'
import { dilemmas } from '../content/dilemmas'
import { isStraightlining } from '../core/answeringStyle'
import { blocksOf } from '../core/blocks'
import type { Form } from '../core/framework'
import { isDrawable, scoreScan, type ScanScore } from '../core/score'
import { resultTexts } from '../ui/language/subjects/result'
import { useTexts } from '../ui/language/texts'
import { useScan } from '../record/scan'
import { OnThisPage } from '../ui/OnThisPage'
import { Page } from '../ui/Page'
import { usePageTitle } from '../ui/usePageTitle'
import { AmbitionTable, LevelTable } from './numbers/ScaleTables'
import { Certainty } from './numbers/Certainty'
import { DilemmaResult } from './dilemmas/DilemmaResult'
import { EmptyResult } from './EmptyResult'
import { Findings } from './Findings'
import { FittingCards } from './cards/FittingCards'
import { Headline } from './Headline'
import { Honesty } from './Honesty'
import { NextSteps } from './step/NextSteps'
import { OneStep } from './step/OneStep'
import { OnPaper } from './OnPaper'
import { useOwnWords } from './ownWords/useOwnWords'
import { ReadingHelp } from './numbers/ReadingHelp'
import { RelationRadar } from './RelationRadar'
import { RelationTable } from './numbers/RelationTable'
import { ReportAndFiles } from './ReportAndFiles'
import { WANTED_HEADING, WantedSection } from './wanted/WantedSection'
import { Wishes } from './wishes/Wishes'
import { WithoutStatements } from './WithoutStatements'
import styles from './ResultPage.module.css'

/** What other rooms add to a result. */
export type WorkshopParts = {
  /** Below the headline: what changed since the scan before. */
  readonly Since: ComponentType<{ readonly form: Form }>
  /** Above the figures: what the workshop still asks. */
  readonly Steps: ComponentType<{
    readonly form: Form
    /** The id of the heading of what is wanted on this page, once that is drawn. */
    readonly wantedHeading: string | undefined
  }>
  /** Below them: the way to share something of it. */
  readonly Share: ComponentType<{ readonly form: Form }>
}

type Props = { readonly form: Form; readonly workshop?: WorkshopParts }

/** The result of a form: what can be said, the picture, what to talk about and, last, the numbers. */
export function ResultPage({ form, workshop }: Props) {
  const t = useTexts(resultTexts)
  const answers = useScan((scan) => scan.answers)
  const choseInDilemmas = useScan(({ choices }) => dilemmas.some(({ id }) => id in choices))
  const statements = countedStatements(form, answers)
  // The picture is painted first; what stands below it is drawn while the person looks at that.
  const whole = useDeferredValue(true, false)
  usePageTitle(t.pageTitle)
  useArrival(form, 'result')
  if (!statements.some(({ id }) => answers[id] !== undefined)) {
    return choseInDilemmas ? <WithoutStatements form={form} /> : <EmptyResult form={form} />
  }

  const score = scoreScan(statements, answers)
  const drawable = isDrawable(score.relations)
  return (
    <>
      {whole && <OnPaper form={form} />}
      <div className={styles.screen}>
        <Page width="full">
          <Headline form={form} score={score} />
          {workshop && <workshop.Since form={form} />}
          {workshop && (
            <workshop.Steps form={form} wantedHeading={whole ? WANTED_HEADING : undefined} />
          )}
          <div className={styles.figures}>
            {drawable ? (
              <>
                <RelationRadar scales={score.relations} />
                <Certainty scales={score.relations} />
              </>
            ) : (
              <RelationTable scales={score.relations} note={t.radarTooFew} />
            )}
          </div>
          {whole && <BelowFigures {...{ form, score, drawable, workshop }} />}
        </Page>
      </div>
    </>
  )
}

type BelowProps = {
  readonly form: Form
  readonly score: ScanScore
  /** Without a radar the table stands in its place. */
  readonly drawable: boolean
  readonly workshop: WorkshopParts | undefined
}

function BelowFigures({ form, score, drawable, workshop }: BelowProps) {
  const t = useTexts(resultTexts)
  const answers = useScan((scan) => scan.answers)
  const own = useOwnWords()
  const asShown = blocksOf(form, countedStatements(form, answers)).flatMap(
    (block) => block.statements,
  )
  return (
    <>
      {own && <own.OwnWords form={form} />}
      <OnThisPage key={`${t.onThisPage}${own ? '+' : ''}`} title={t.onThisPage} />
      <div className={styles.columns}>
        <Findings score={score} />
        <Honesty form={form} isStraightlining={isStraightlining(form, asShown, answers)} />
      </div>
      <FittingCards score={score} />
      <DilemmaResult scales={score.relations} />
      <Wishes form={form} />
      <WantedSection scales={score.relations} />
      {workshop && <workshop.Share form={form} />}
      <OneStep form={form} />
      <ReportAndFiles form={form} />
      {drawable && <RelationTable scales={score.relations} />}
      <div className={styles.columns}>
        <AmbitionTable scales={score.ambitions} />
        {form === 'full' && <LevelTable scales={score.levels} />}
      </div>
      <ReadingHelp form={form} score={score} />
      <NextSteps form={form} />
    </>
  )
}
