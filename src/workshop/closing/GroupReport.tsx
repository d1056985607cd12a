import type { Screen } from '../board/savedBoard'
import { findInGroup } from '../picture/groupFindings'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import type { Picture } from '../board/rounds'
import { formatMoment } from '../../ui/language/moment'
import { groupTexts } from '../../ui/language/subjects/group'
import { count, fill, useLocale, useTexts } from '../../ui/language/texts'
import { GroupChanges } from '../picture/GroupChanges'
import { GroupDots } from '../picture/GroupDots'
import { GroupFindingWords } from '../picture/GroupFindings'
import { GroupRadar } from '../picture/GroupRadar'
import { GroupDilemmas, GroupTopics, GroupWishes } from '../picture/GroupCounts'
import { GroupCells, GroupNumbers } from '../picture/GroupTables'
import { groupTitle, nothingWords, thresholdWords } from '../picture/groupWords'
import { Paper } from '../../ui/paper/Paper'
import { classNames } from '../../ui/classNames'
import paperStyles from '../../ui/paper/Paper.module.css'
import styles from './GroupReport.module.css'

const WIDTH = 560

/** The report itself: the figures of a group on paper, never a person’s. */
export function GroupReport({ screen }: { readonly screen: Screen }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const { picture, thresholds, workshop } = screen
  if (!picture) return <p>{nothingWords(t, locale, screen)}</p>
  const facts = fill(count(picture.people, t.facts_one, t.facts_other), {
    form: t[workshop.form],
    day: formatMoment(locale, picture.closed),
  })
  return (
    <Paper className={styles.report}>
      <header className={paperStyles.head}>
        <p className={paperStyles.kicker}>{t.reportKicker}</p>
        <h3 className={paperStyles.title}>{groupTitle(t, screen)}</h3>
        <p className={paperStyles.facts}>{facts}</p>
      </header>
      <section className={classNames(paperStyles.part, paperStyles.radar)}>
        <GroupRadar picture={picture} thresholds={thresholds} geometry={radarGeometry(WIDTH)} />
        <div>
          <GroupNumbers picture={picture} />
          <p className={paperStyles.note}>
            {t.lineNote} {t.areaNote}
          </p>
        </div>
      </section>
      <section className={classNames(paperStyles.part, paperStyles.columns)}>
        <div>
          <h4>{t.dotsTitle}</h4>
          <GroupDots picture={picture} />
          <p className={paperStyles.note}>{t.dotsText}</p>
        </div>
        <div>
          <h4>{t.findingsTitle}</h4>
          <GroupFindingWords
            findings={findInGroup(picture)}
            form={workshop.form}
            thresholds={thresholds}
          />
        </div>
      </section>
      <section className={classNames(paperStyles.part, paperStyles.columns)}>
        <div>
          <h4>{t.topicsTitle}</h4>
          <GroupTopics picture={picture} />
          <p className={paperStyles.note}>{t.topicsText}</p>
        </div>
        <div>
          <h4>{t.wishesTitle}</h4>
          <GroupWishes picture={picture} thresholds={thresholds} />
          <p className={paperStyles.note}>
            {t.wishesText} {t.countsNote}
          </p>
        </div>
      </section>
      <AskedParts screen={screen} picture={picture} />
      {screen.earlier && (
        <section className={paperStyles.part}>
          <h4>{t.earlierTitle}</h4>
          <GroupChanges screen={screen} />
        </section>
      )}
      <footer className={paperStyles.small}>
        <h4>{t.reportSmall}</h4>
        <p>
          {t.reportNorm} {t.middleNote} {t.roundedNumbers}{' '}
          {fill(t.reportThreshold, thresholdWords(locale, thresholds))} {t.reportHonest}
        </p>
      </footer>
    </Paper>
  )
}

/** Only shown if the workshop asked for it. */
function AskedParts({ screen, picture }: { screen: Screen; picture: Picture }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const { workshop, thresholds } = screen
  return (
    <>
      {workshop.dilemmas && (
        <section className={classNames(paperStyles.part, styles.dilemmas)}>
          <h4>{t.dilemmasTitle}</h4>
          <GroupDilemmas picture={picture} thresholds={thresholds} />
          <p className={paperStyles.note}>{t.dilemmasText}</p>
        </section>
      )}
      {workshop.form === 'full' && (
        <section className={classNames(paperStyles.part, styles.cells)}>
          <h4>{t.cellsTitle}</h4>
          <GroupCells picture={picture} />
          <p className={paperStyles.note}>
            {fill(t.cellsText, thresholdWords(locale, thresholds))}
          </p>
        </section>
      )}
    </>
  )
}
