import { useState } from 'react'
import { findCodes } from '../../code/findCodes'
import { inWords } from '../../../ui/language/inWords'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { changeBoard } from '../boards'
import { LEAST_CHANGES, type Participant } from '../rounds'
import { takeAway } from './takeIn'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Removes a person from the board, by their code. */
export function RemoveCode() {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<readonly Participant[]>([])
  const takeOff = async () => {
    setRemoved([])
    const { codes } = findCodes(text)
    if (codes.length === 0) {
      setSaid(t.removedDamaged)
      return
    }
    const gone = await takeAway(codes)
    if (gone === 'failed') setSaid(t.readFailed)
    else if (gone.length === 0) setSaid(t.removedNone)
    else {
      setText('')
      setRemoved(gone)
      setSaid(fill(t.removedNow, { n: gone.length }))
    }
  }
  const putBack = () => {
    changeBoard({ do: 'putBack', participants: removed })
    setRemoved([])
    setSaid(fill(t.removedUndone, { n: removed.length }))
  }
  return (
    <form
      autoComplete="off"
      className={patterns.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void takeOff()
      }}
    >
      <p>{fill(t.removeText, { least: inWords(locale, LEAST_CHANGES) })}</p>
      <TextField
        label={t.removeLabel}
        lines="many"
        field={{
          value: text,
          spellCheck: false,
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
      {removed.length > 0 && (
        <Button look="link" onClick={putBack}>
          {t.removedBack}
        </Button>
      )}
    </form>
  )
}
