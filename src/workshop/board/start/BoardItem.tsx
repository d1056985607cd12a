import { encodeRoute } from '../../../journey/route'
import type { Board } from '../savedBoard'
import { formatMoment } from '../../../ui/language/moment'
import { eraseBoardTexts } from '../../../ui/language/subjects/eraseBoard'
import { groupTexts } from '../../../ui/language/subjects/group'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { count, fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { boardTitle } from '../boardTitle'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = { readonly name: string; readonly board: Board; readonly onRemove: () => void }

/** One board on this device, with a link to it and a way to erase it. */
export function BoardItem({ name, board, onRemove }: Props) {
  const t = useTexts(workshopsTexts)
  const erasing = useTexts(eraseBoardTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  const title = boardTitle(useTexts(practiceTexts), board)
  const about = fill(t.about, { title })
  return (
    <li className={styles.item}>
      <h3>{title}</h3>
      <p className={patterns.note}>
        {fill(t.meta, {
          date: formatMoment(locale, board.made),
          form: group[board.workshop.form],
          codes: count(board.participants.length, t.codes_one, t.codes_other),
        })}
      </p>
      <div className={patterns.actions}>
        <a className={patterns.link} href={encodeRoute({ page: 'board', board: name })}>
          {t.open} <span className={patterns.visuallyHidden}>{about}</span>
        </a>
        <ConfirmButton
          text={
            <>
              {erasing.erase} <span className={patterns.visuallyHidden}>{about}</span>
            </>
          }
          title={fill(t.removeTitle, { title })}
          explanation={erasing.what}
          erases
          onConfirm={onRemove}
        />
      </div>
    </li>
  )
}
