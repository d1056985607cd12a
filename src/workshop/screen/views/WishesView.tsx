import { framework } from '../../../content/framework'
import { relations } from '../../../core/framework'
import { groupTexts } from '../../../ui/language/subjects/group'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { ToneLabel } from '../../../ui/ToneLabel'
import type { Tally } from '../../board/tally'
import { wishNotes } from '../../picture/countNotes'
import { countWord } from '../../picture/countWords'
import { thresholdWords } from '../../picture/groupWords'
import { Bar } from './Bar'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

/** The number of people who want less and more of each relation, as bars to the left and right. */
export function WishesView({ screen }: ViewProps) {
  const { picture, thresholds } = screen
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  if (!picture) return null
  const { counts, people } = picture
  const isAny = relations.some((id) => counts[`wishes.${id}`])
  return (
    <TwoParts
      picture={
        isAny ? (
          <table className={styles.wishes}>
            <caption className={styles.caption}>{group.wishesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{group.relation}</th>
                <th scope="col">{group.less}</th>
                <th scope="col">{group.more}</th>
              </tr>
            </thead>
            <tbody>
              {relations.map((id) => (
                <tr key={id} data-tone={id}>
                  <th scope="row">
                    <ToneLabel tone={id} text={framework().relations[id].label[locale]} />
                  </th>
                  <Side tally={counts[`wishes.${id}`]} place={1} people={people} />
                  <Side tally={counts[`wishes.${id}`]} place={0} people={people} />
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <div className={styles.words}>
            <p className={styles.large}>{t.absentTitle}</p>
            <p>{fill(group.countsFew, thresholdWords(locale, thresholds))}</p>
          </div>
        )
      }
    >
      <Prompt title={t.talk}>
        <p>{t.wishesText}</p>
      </Prompt>
      {isAny && <p className={styles.note}>{wishNotes(group, screen)}</p>}
    </TwoParts>
  )
}

type SideProps = {
  readonly tally: Tally | undefined
  readonly place: 0 | 1
  /** Everybody in the picture. */
  readonly people: number
}

/** One side of a wish: its number, and a bar as long as its share of the group. */
function Side({ tally, place, people }: SideProps) {
  const t = useTexts(groupTexts)
  const count = tally?.sides[place]
  if (count === undefined) return <td>{t.absent}</td>
  return (
    <td>
      <span className={styles.counted}>
        {typeof count === 'number' && <Bar count={count} of={people} />}
        {countWord(t, count)}
      </span>
    </td>
  )
}
