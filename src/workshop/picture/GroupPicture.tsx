import { pairIds } from '../../core/framework'
import type { Screen } from '../board/savedBoard'
import type { Picture } from '../board/rounds'
import { groupTexts } from '../../ui/language/subjects/group'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { dilemmaNotes, staleNote, thirdsNotes, wishNotes } from './countNotes'
import { GroupDots } from './GroupDots'
import { GroupRadar } from './GroupRadar'
import { GroupDilemmas, GroupTopics, GroupWishes } from './GroupCounts'
import { GroupCells, GroupNumbers } from './GroupTables'
import { GroupThirds } from './GroupThirds'
import { dotNotes, nothingWords } from './groupWords'
import styles from './GroupPicture.module.css'
import patterns from '../../ui/patterns.module.css'

/** The whole picture of a group, each part with its numbers in a table. */
export function GroupPicture({ screen }: { readonly screen: Screen }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const { picture, practice } = screen
  if (!picture) {
    return (
      <section className={styles.part}>
        <h2>{t.nothingTitle}</h2>
        <p>{nothingWords(t, locale, screen)}</p>
      </section>
    )
  }
  return (
    <div className={styles.picture}>
      <section className={styles.part}>
        <h2>{t.title}</h2>
        {practice && <p className={styles.practice}>{t.practice}</p>}
        <p>
          {fill(t.madeOf, { n: picture.people })} {staleNote(t, screen)}
        </p>
        <GroupRadar picture={picture} />
      </section>
      <section className={styles.part}>
        <h2>{t.dotsTitle}</h2>
        <p>{dotNotes(t, picture)}</p>
        <GroupDots picture={picture} />
      </section>
      <section className={styles.part}>
        <h2>{t.numbersTitle}</h2>
        <GroupNumbers picture={picture} />
        <p className={patterns.note}>
          {t.middleNote} {t.roundedNumbers}
        </p>
      </section>
      <section className={styles.part}>
        <h2>{t.thirdsTitle}</h2>
        <GroupThirds picture={picture} />
        <p className={patterns.note}>{thirdsNotes(t, screen)}</p>
      </section>
      <AskedParts screen={screen} picture={picture} />
    </div>
  )
}

/** The wishes, and the parts that only some workshops ask. */
function AskedParts({ screen, picture }: { screen: Screen; picture: Picture }) {
  const t = useTexts(groupTexts)
  const { workshop, thresholds } = screen
  const { dilemmas, form } = workshop
  return (
    <>
      <section className={styles.part}>
        <h2>{t.topicsTitle}</h2>
        <p>{t.topicsText}</p>
        <GroupTopics picture={picture} />
      </section>
      <section className={styles.part}>
        <h2>{t.wishesTitle}</h2>
        <GroupWishes picture={picture} thresholds={thresholds} />
        <p className={patterns.note}>{wishNotes(t, screen)}</p>
      </section>
      {dilemmas && (
        <section className={styles.part}>
          <h2>{t.dilemmasTitle}</h2>
          <p>{t.dilemmasText}</p>
          <GroupDilemmas picture={picture} thresholds={thresholds} />
          <p className={patterns.note}>{dilemmaNotes(t, screen, pairIds())}</p>
        </section>
      )}
      {form === 'full' && (
        <section className={styles.part}>
          <h2>{t.cellsTitle}</h2>
          <GroupCells picture={picture} />
        </section>
      )}
    </>
  )
}
