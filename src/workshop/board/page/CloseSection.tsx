import { lazy, Suspense, useMemo, useRef } from 'react'
import type { Board } from '../savedBoard'
import { closeObstacle } from '../rounds'
import { closeOpenRound } from '../closeOpenRound'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill, useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { obstacleWords, pictureWords } from './roundWords'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

const ThresholdForm = lazy(() =>
  import('./ThresholdForm').then((part) => ({ default: part.ThresholdForm })),
)

/** Makes the picture of the group, or says in plain words why not yet. */
export function CloseSection({ board }: { readonly board: Board }) {
  const t = useTexts(boardTexts)
  const { participants, rounds, thresholds, privateKey, publishes } = board
  const state = useRef<HTMLDivElement>(null)
  const obstacle = useMemo(
    () => closeObstacle({ participants, rounds, thresholds, privateKey, publishes }),
    [participants, rounds, thresholds, privateKey, publishes],
  )
  const why = obstacleWords(t, board, obstacle)
  const close = async () => {
    await closeOpenRound()
    // The button disappears; focus moves to the status.
    state.current?.focus()
  }
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.closeTitle}</h2>
      <p>{t.closeText}</p>
      <div
        ref={state}
        role="status"
        tabIndex={-1}
        className={classNames(patterns.announced, styles.state)}
      >
        {rounds.length > 0 && (
          <p>
            <strong>
              {[fill(t.closed, { n: rounds.length }), ...pictureWords(t, board)].join(' ')}
            </strong>
          </p>
        )}
        {why.length > 0 && <p>{why.join(' ')}</p>}
      </div>
      {why.length === 0 && (
        <Button onClick={() => void close()}>{fill(t.close, { n: rounds.length + 1 })}</Button>
      )}
      <p className={patterns.note}>{t.limit}</p>
      <Disclosure summary={t.thresholds}>
        <Suspense fallback={null}>
          <ThresholdForm thresholds={thresholds} />
        </Suspense>
      </Disclosure>
    </section>
  )
}
