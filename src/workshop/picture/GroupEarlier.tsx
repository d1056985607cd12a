import { useState } from 'react'
import type { Board, Screen } from '../board/savedBoard'
import { groupTexts } from '../../ui/language/subjects/group'
import { formatMoment } from '../../ui/language/moment'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { Button } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { SelectField } from '../../ui/SelectField'
import { useBoardFile } from '../board/useBoardFile'
import { earlierFileMessages, earlierPicture } from './earlierPicture'
import { GroupChanges } from './GroupChanges'
import { groupTitle } from './groupWords'
import { useEarlierBoards, type EarlierBoard } from './useEarlierBoards'
import styles from './GroupPicture.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly screen: Screen
  /** Gets the picture to compare with, or none. */
  readonly onChange: (earlier: Screen['earlier'] | undefined) => void
}

/** Puts the picture of an earlier session beside this one. */
export function GroupEarlier({ screen, onChange }: Props) {
  const t = useTexts(groupTexts)
  const boards = useEarlierBoards(screen.workshop)
  const compare = (board: Board) => {
    const earlier = earlierPicture(t, screen, board)
    if (!earlier.ok) return t[earlier.problem]
    onChange(earlier.value)
    return fill(t.earlierTaken, { title: earlier.value.title })
  }
  const { said, say, choose } = useBoardFile(earlierFileMessages(t), compare)
  return (
    <section className={styles.part}>
      <h2>{t.earlierTitle}</h2>
      <p>{t.earlierText}</p>
      <div className={styles.tools}>
        {boards.length === 0 ? (
          <p className={patterns.note}>{t.earlierNone}</p>
        ) : (
          <ChooseBoard
            boards={boards}
            onChoose={(board) => {
              say(compare(board))
            }}
          />
        )}
        <FileButton text={t.earlierFile} accept=".json,application/json" onChoose={choose} />
        <p role="status">{said}</p>
      </div>
      {screen.earlier && (
        <>
          <GroupChanges screen={screen} />
          <div>
            <Button
              look="secondary"
              onClick={() => {
                say('')
                onChange(undefined)
              }}
            >
              {t.earlierStop}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

type ChooseProps = {
  readonly boards: readonly EarlierBoard[]
  readonly onChoose: (board: Board) => void
}

function ChooseBoard({ boards, onChoose }: ChooseProps) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const [chosen, setChosen] = useState('')
  return (
    <SelectField
      label={t.earlierChoose}
      value={chosen}
      options={[
        { value: '', text: t.earlierPick },
        ...boards.map(({ name, board, picture }) => ({
          value: name,
          text: fill(t.earlierOption, {
            title: groupTitle(t, board),
            day: formatMoment(locale, picture.closed),
          }),
        })),
      ]}
      onChoose={(value) => {
        setChosen(value)
        const found = boards.find(({ name }) => name === value)
        if (found) onChoose(found.board)
      }}
    />
  )
}
