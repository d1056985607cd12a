import { encodeRoute } from '../../journey/route'
import type { KeptColleague } from '../../record/savedScan'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { formatMinute } from '../../ui/language/moment'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { count, fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { encodeColleague } from './colleagueLink'
import { linkBank } from './shownOf'
import styles from '../scans/ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = { readonly colleague: KeptColleague; readonly onRemove: () => void }

/** The kept result of one colleague: a summary, and ways to look at it and to erase it. */
export function KeptItem({ colleague, onRemove }: Props) {
  const t = useTexts(colleagueTexts)
  const locale = useLocale()
  const { bank, now, topics, kept } = colleague
  const moment = formatMinute(locale, kept)
  const scores = Object.values(now).filter((score) => score !== null).length
  return (
    <li className={styles.item}>
      <h3>{fill(t.item, { moment })}</h3>
      <p className={patterns.note}>
        {fill(t.itemScores, {
          n: scores,
          topics: count(topics.length, t.itemTopics_one, t.itemTopics_other),
        })}
      </p>
      {bank !== linkBank.number && <p>{t.itemOtherBank}</p>}
      <div className={patterns.actions}>
        {bank === linkBank.number && (
          <a
            className={patterns.link}
            href={encodeRoute({ page: 'c', payload: encodeColleague(colleague, linkBank.ids) })}
          >
            <span>
              {t.look} <span className={patterns.visuallyHidden}>{fill(t.about, { moment })}</span>
            </span>
          </a>
        )}
        <ConfirmButton text={t.remove} title={t.removeTitle} erases onConfirm={onRemove} />
      </div>
    </li>
  )
}
