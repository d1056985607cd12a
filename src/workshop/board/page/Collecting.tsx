import { lazy, Suspense, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { Disclosure } from '../../../ui/Disclosure'
import { reportOfEmptyPress } from '../emptyPress'
import { rejectedWords, countRejected } from './outcomeWords'
import { PasteCodes } from './PasteCodes'
import type { Report } from './report'
import { UndoButton } from './UndoButton'
import { WayChoice, type Way } from './WayChoice'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

// Parts that are out of view at first may load later.
const PracticeChat = lazy(() =>
  import('../practice/PracticeChat').then((part) => ({ default: part.PracticeChat })),
)
const ScanCodes = lazy(() => import('./ScanCodes').then((part) => ({ default: part.ScanCodes })))

type Props = {
  readonly board: Board
  /** What became of the last codes, and whoever follows it. */
  readonly report: Report
  readonly onReport: Dispatch<SetStateAction<Report>>
}

/** The ways to add codes, what became of them, and a way back. */
export function Collecting({ board, report, onReport }: Props) {
  const t = useTexts(boardTexts)
  const [way, setWay] = useState<Way>(board.workshop.handIn === 'room' ? 'scan' : 'paste')
  const { form } = board.workshop
  const ways: Record<Way, ReactNode> = {
    paste: (
      <PasteCodes
        form={form}
        onReport={onReport}
        onEmpty={() => {
          onReport((last) => reportOfEmptyPress(last, t.pasteEmpty))
        }}
      />
    ),
    scan: <ScanCodes form={form} onReport={onReport} />,
  }
  const { addition } = report
  const undo = () => {
    if (!addition) return
    changeBoard({ do: 'undoCollect', addition })
    onReport({ lines: [t.undone] })
  }
  return (
    <>
      <WayChoice
        way={way}
        onChoose={(next) => {
          setWay(next)
          // The report is about the other way; undo stays possible.
          onReport({ ...report, lines: [] })
        }}
      />
      <div role="status" className={classNames(patterns.announced, styles.report)}>
        {report.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {addition && <UndoButton board={board} addition={addition} onUndo={undo} />}
      <Suspense fallback={null}>{ways[way]}</Suspense>
      {board.rejected.length > 0 && (
        <Disclosure summary={fill(t.apartTitle, { n: board.rejected.length })}>
          <ul className={styles.list}>
            {rejectedWords(t, form, countRejected(board.rejected)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {board.practice && (
        <Disclosure summary={t.practiceChat}>
          <Suspense fallback={null}>
            <PracticeChat board={board} />
          </Suspense>
        </Disclosure>
      )}
    </>
  )
}
