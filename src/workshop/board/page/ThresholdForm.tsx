import { useState } from 'react'
import type { Thresholds } from '../../../core/group'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill, useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { wholeNumber } from './wholeNumber'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** More than this is a typing error, and could never be put right. */
const MOST = 50

/** Asks for more people per figure. Never for fewer: what was promised to a group holds. */
export function ThresholdForm({ thresholds }: { readonly thresholds: Thresholds }) {
  const t = useTexts(boardTexts)
  const [typed, setTyped] = useState<Partial<Record<keyof Thresholds, string>>>({})
  const [said, setSaid] = useState('')
  const labels = { median: t.thresholdMedian, quartiles: t.thresholdQuartiles }
  const raise = () => {
    const asked = (id: keyof Thresholds) =>
      wholeNumber(
        typed[id] ?? String(thresholds[id]),
        thresholds[id],
        Math.max(MOST, thresholds[id]),
      )
    const [median, quartiles] = [asked('median'), asked('quartiles')]
    if (median === undefined || quartiles === undefined) {
      const wrong = median === undefined ? 'median' : 'quartiles'
      setSaid(`${labels[wrong]}: ${fill(t.thresholdsRange, { from: thresholds[wrong], to: MOST })}`)
      return
    }
    if (median === thresholds.median && quartiles === thresholds.quartiles) {
      setSaid(t.thresholdsSame)
      return
    }
    // The middle half says more about people than the middle does.
    const next = { median, quartiles: Math.max(median, quartiles) }
    changeBoard((board) => ({ ...board, thresholds: highest(board.thresholds, next) }))
    setTyped({})
    setSaid(fill(t.thresholdsSaved, next))
  }
  return (
    <form
      className={patterns.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        raise()
      }}
    >
      <p>{t.thresholdsText}</p>
      {(['median', 'quartiles'] as const).map((id) => (
        <TextField
          key={id}
          label={labels[id]}
          field={{
            type: 'number',
            min: thresholds[id],
            max: MOST,
            value: typed[id] ?? String(thresholds[id]),
            onChange: ({ target }: { target: { value: string } }) => {
              setTyped({ ...typed, [id]: target.value })
            },
          }}
        />
      ))}
      <Button type="submit" look="secondary">
        {t.thresholdsSave}
      </Button>
      <p role="status" className={classNames(patterns.announced, styles.said)}>
        {said}
      </p>
    </form>
  )
}

function highest(a: Thresholds, b: Thresholds): Thresholds {
  return {
    median: Math.max(a.median, b.median),
    quartiles: Math.max(a.quartiles, b.quartiles),
  }
}
