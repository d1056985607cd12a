import { useState } from 'react'
import { findCodes } from '../../code/findCodes'
import { boardTexts } from '../../../ui/language/subjects/board'
import { count, useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { takeAway } from './takeIn'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Takes somebody off the board, by the code that they gave. */
export function RemoveCode() {
  const t = useTexts(boardTexts)
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const takeOff = async () => {
    const { codes } = findCodes(text)
    if (codes.length === 0) {
      setSaid(t.removedDamaged)
      return
    }
    const gone = await takeAway(codes)
    if (gone === 'failed') setSaid(t.readFailed)
    else if (gone === 0) setSaid(t.removedNone)
    else {
      setText('')
      setSaid(count(gone, t.removedNow_one, t.removedNow_other))
    }
  }
  return (
    <form
      className={patterns.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void takeOff()
      }}
    >
      <p>{t.removeText}</p>
      <TextField
        label={t.removeLabel}
        lines="many"
        field={{
          value: text,
          spellCheck: false,
          autoComplete: 'off',
          maxLength: 20_000,
          onChange: ({ target }: { target: { value: string } }) => {
            setText(target.value)
          },
        }}
      />
      <Button type="submit" look="secondary">
        {t.remove}
      </Button>
      <p role="status" className={classNames(patterns.announced, styles.said)}>
        {said}
      </p>
    </form>
  )
}
