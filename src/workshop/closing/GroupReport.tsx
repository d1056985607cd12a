import { pairIds } from '../../core/framework'
import { findInGroup } from '../picture/groupFindings'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import type { Picture } from '../board/rounds'
import { formatMoment } from '../../ui/language/moment'
import { closingTexts } from '../../ui/language/subjects/closing'
import { groupTexts } from '../../ui/language/subjects/group'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { GroupChanges } from '../picture/GroupChanges'
import { GroupDots } from '../picture/GroupDots'
import { GroupFindingWords, saysSomething } from '../picture/GroupFindings'
import { GroupRadar } from '../picture/GroupRadar'
import { dilemmaNotes, staleNote, topicNotes, wishNotes } from '../picture/countNotes'
import { GroupWishes } from '../picture/GroupCounts'
import { GroupCells, GroupNumbers } from '../picture/GroupTables'
import { dotNotes, lineNotes, nothingWords, thresholdWords } from '../picture/groupWords'
import { Paper } from '../../ui/paper/Paper'
import { classNames } from '../../ui/classNames'
import paperStyles from '../../ui/paper/Paper.module.css'
import { askedBank } from '../link/workshopAddress'
import { PaperDilemmas, PaperTopics } from './PaperCounts'
import { PaperAgreements, PaperLines, PaperQuestions } from './PaperClosing'
import { questionsBeside } from './paperQuestions'
import type { Reported } from './reported'
import styles from './GroupReport.module.css'

const WIDTH = 560

type Props = {
  readonly screen: Reported
  /** A title for the paper by the trainer; otherwise the title of the workshop. */
  readonly title?: string
  readonly organisation?: string
}

/** The report itself, on two pages: the figures and agreements of a group, never a person's. */
export function GroupReport({ screen, title = '', organisation = '' }: Props) {
  const t = useTexts(groupTexts)
  const line = useTexts(ownLineTexts)
  const locale = useLocale()
  const { picture, practice, workshop } = screen
  const listName = askedBank(workshop)?.title
  // Never without the mark of a practice board.
  const kicker = [t.reportKicker, organisation, practice && t.practice].filter(Boolean)
  return (
    <Paper className={styles.report}>
      <div className={styles.sheet}>
        <header className={paperStyles.head}>
          <p className={paperStyles.kicker}>{kicker.join(' · ')}</p>
          <h3 className={paperStyles.title}>{title || workshop.title || t.untitled}</h3>
          {picture && (
            <p className={paperStyles.facts}>
              {fill(t.facts, {
                n: picture.people,
                form: t[workshop.form],
                day: formatMoment(locale, picture.closed),
              })}
            </p>
          )}
          {listName && (
            <p className={paperStyles.facts}>{fill(line.hostLineTitled, { title: listName })}</p>
          )}
        </header>
        {picture ? <FirstPage screen={screen} picture={picture} /> : <OnlyPage screen={screen} />}
      </div>
      {picture && (
        <div className={styles.sheet}>
          <SecondPage screen={screen} picture={picture} />
        </div>
      )}
    </Paper>
  )
}

/** Without a picture: why there is none, what was agreed, and what to go on with. */
function OnlyPage({ screen }: Pick<PageProps, 'screen'>) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const { agreements, nextDay, workshop } = screen
  return (
    <>
      <p>{nothingWords(t, locale, screen)}</p>
      <PaperAgreements agreements={agreements} {...(nextDay !== undefined && { nextDay })} />
      <PaperQuestions most={questionsBeside(workshop, agreements)} />
      <RoomToWrite agreements={agreements} />
    </>
  )
}

type PageProps = { readonly screen: Reported; readonly picture: Picture }

/** The picture, the wishes and the topics. */
function FirstPage({ screen, picture }: PageProps) {
  const t = useTexts(groupTexts)
  const closing = useTexts(closingTexts)
  const { thresholds, workshop } = screen
  const { form } = workshop
  const findings = findInGroup(picture)
  const isSaid = saysSomething(findings, form)
  return (
    <>
      <section className={classNames(paperStyles.part, paperStyles.radar, styles.radar)}>
        <GroupRadar picture={picture} geometry={radarGeometry(WIDTH)} />
        <div>
          <GroupNumbers picture={picture} />
          <p className={paperStyles.note}>
            {lineNotes(t, picture)} {staleNote(t, screen)}
          </p>
        </div>
      </section>
      <section className={classNames(paperStyles.part, isSaid && paperStyles.columns)}>
        {screen.earlier ? (
          <div className={styles.changes}>
            <h4>{closing.paperThenNow}</h4>
            <GroupChanges screen={screen} />
          </div>
        ) : (
          <div>
            <h4>{t.dotsTitle}</h4>
            <GroupDots picture={picture} />
            <p className={paperStyles.note}>{dotNotes(t, picture)}</p>
          </div>
        )}
        {isSaid && (
          <div>
            <h4>{t.findingsTitle}</h4>
            <GroupFindingWords findings={findings} form={form} thresholds={thresholds} />
          </div>
        )}
      </section>
      <section className={classNames(paperStyles.part, paperStyles.columns)}>
        <div>
          <h4>{t.topicsTitle}</h4>
          <PaperTopics picture={picture} />
          <p className={paperStyles.note}>
            {t.topicsText} {topicNotes(t, screen)}
          </p>
        </div>
        <div>
          <h4>{t.wishesTitle}</h4>
          <GroupWishes picture={picture} thresholds={thresholds} />
          <p className={paperStyles.note}>{wishNotes(t, screen)}</p>
        </div>
      </section>
    </>
  )
}

/** The parts that only some workshops have, and the group's next steps. */
function SecondPage({ screen, picture }: PageProps) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const { agreements, nextDay, thresholds, workshop } = screen
  const { dilemmas, form } = workshop
  const questions = questionsBeside(workshop, agreements)
  return (
    <>
      <PaperAgreements agreements={agreements} {...(nextDay !== undefined && { nextDay })} />
      {dilemmas && (
        <section className={paperStyles.part}>
          <h4>{t.dilemmasTitle}</h4>
          <PaperDilemmas picture={picture} thresholds={thresholds} />
          <p className={paperStyles.note}>{dilemmaNotes(t, screen, pairIds())}</p>
        </section>
      )}
      {form === 'full' && (
        <section className={classNames(paperStyles.part, styles.cells)}>
          <h4>{t.cellsTitle}</h4>
          <GroupCells picture={picture} />
        </section>
      )}
      {questions > 0 && <PaperQuestions picture={picture} most={questions} />}
      {!(dilemmas && form === 'full') && <RoomToWrite agreements={agreements} />}
      <footer className={classNames(paperStyles.small, styles.small)}>
        <h4>{t.reportSmall}</h4>
        <p>
          {t.roundedNote} {t.middleNote} {t.roundedNumbers}{' '}
          {fill(t.reportThreshold, thresholdWords(locale, thresholds))} {t.reportHonest}
        </p>
      </footer>
    </>
  )
}

/** Lines to write on: for agreements where there are none yet. */
function RoomToWrite({ agreements }: Pick<Reported, 'agreements'>) {
  const t = useTexts(closingTexts)
  return <PaperLines title={agreements.length > 0 ? t.paperRoom : t.screenAsk} />
}
