import { lazy, Suspense, useState, type ReactNode } from 'react'
import { encodeRoute } from '../../../journey/route'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { count, useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { CodeCount } from './CodeCount'
import { rejectedWords, countRejected } from './outcomeWords'
import { PasteCodes } from './PasteCodes'
import type { Report } from './report'
import { WayChoice, type Way } from './WayChoice'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

// What is collapsed at first may load later.
const PracticeChat = lazy(() =>
  import('../practice/PracticeChat').then((part) => ({ default: part.PracticeChat })),
)
const RemoveCode = lazy(() => import('./RemoveCode').then((part) => ({ default: part.RemoveCode })))
const ScanCodes = lazy(() => import('./ScanCodes').then((part) => ({ default: part.ScanCodes })))

type Props = { readonly name: string; readonly board: Board }

/** How many codes there are, and the ways to add more or remove one. */
export function CollectSection({ name, board }: Props) {
  const t = useTexts(boardTexts)
  const [way, setWay] = useState<Way>('paste')
  const [report, setReport] = useState<Report>({ lines: [] })
  const { form } = board.workshop
  const ways: Record<Way, ReactNode> = {
    paste: <PasteCodes form={form} onReport={setReport} />,
    scan: <ScanCodes form={form} onReport={setReport} />,
  }
  const { addition } = report
  const undo = () => {
    if (!addition) return
    changeBoard({ do: 'undoCollect', addition })
    setReport({ lines: [t.undone] })
  }
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.collectTitle}</h2>
      <CodeCount board={board} />
      <WayChoice
        way={way}
        onChoose={(next) => {
          setWay(next)
          // The report is about the other way; undo stays possible.
          setReport({ ...report, lines: [] })
        }}
      />
      <Suspense fallback={null}>{ways[way]}</Suspense>
      {board.practice && (
        <Disclosure summary={t.practiceChat}>
          <Suspense fallback={null}>
            <PracticeChat board={board} />
          </Suspense>
        </Disclosure>
      )}
      <div role="status" className={classNames(patterns.announced, styles.report)}>
        {report.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {addition && (
        <Button look="link" onClick={undo}>
          {t.undo}
        </Button>
      )}
      {board.rejected.length > 0 && (
        <Disclosure summary={count(board.rejected.length, t.apartTitle_one, t.apartTitle_other)}>
          <ul className={styles.list}>
            {rejectedWords(t, form, countRejected(board.rejected)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className={styles.aside}>
        <span>{t.wayEntry}</span>
        <a className={patterns.link} href={encodeRoute({ page: 'entry', board: name })}>
          {t.toEntry}
        </a>
      </div>
      <Disclosure summary={t.removeTitle}>
        <Suspense fallback={null}>
          <RemoveCode />
        </Suspense>
      </Disclosure>
      <p>{t.readable}</p>
    </section>
  )
}
