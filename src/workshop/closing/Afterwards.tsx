import { encodeRoute } from '../../journey/route'
import { Disclosure } from '../../ui/Disclosure'
import { CalendarButton } from '../../ui/files/CalendarButton'
import { isLocale } from '../../ui/language/locale'
import { closingTexts } from '../../ui/language/subjects/closing'
import { practiceTexts } from '../../ui/language/subjects/practice'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { boardTitle } from '../board/boardTitle'
import { EraseBoard } from '../board/page/EraseBoard'
import type { Board } from '../board/savedBoard'
import { scanAddress } from '../link/workshopAddress'
import { FollowUpMail } from './FollowUpMail'
import { nextEvent, type FollowUp } from './followUp'
import { KeepOnlyPicture } from './KeepOnlyPicture'
import { NextDay } from './NextDay'
import styles from './Afterwards.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly name: string
  readonly board: Board
  readonly onErased: () => void
}

/** The tasks after a workshop: plan the next time, take files along, and erase the board. */
export function Afterwards({ name, board, onErased }: Props) {
  const t = useTexts(closingTexts)
  const followUp = useFollowUp(board)
  const { nextDay } = board
  return (
    <div className={styles.afterwards}>
      <div className={styles.along}>
        <NextDay day={nextDay} />
        {nextDay !== undefined && (
          <CalendarButton
            look="secondary"
            text={t.calendar}
            fileName={t.calendarFile}
            event={() => nextEvent(followUp, nextDay)}
          />
        )}
      </div>
      <div className={styles.along}>
        <Disclosure summary={t.mail}>
          <FollowUpMail followUp={followUp} />
        </Disclosure>
        <a className={patterns.link} href={encodeRoute({ page: 'group', board: name })}>
          {t.report}
        </a>
      </div>
      <div className={styles.erasing}>
        {board.picture && <KeepOnlyPicture name={name} board={board} />}
        <EraseBoard name={name} onErased={onErased} />
      </div>
    </div>
  )
}

/** In the language of the group, who will read it. */
function useFollowUp(board: Board): FollowUp {
  const locale = useLocale()
  const asked = board.workshop.language
  const { shown } = useOtherLanguage(isLocale(asked) ? asked : locale)
  const practice = useTexts(practiceTexts)
  const { agreements, nextDay } = board
  return {
    locale: shown,
    title: boardTitle(practice, board),
    agreements,
    nextDay,
    address: scanAddress(board.workshop),
  }
}
