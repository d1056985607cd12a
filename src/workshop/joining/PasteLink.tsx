import { useState } from 'react'
import { findWorkshop } from '../link/findLink'
import { encodeRoute } from '../../journey/route'
import { encodeWorkshop } from '../link/workshopLink'
import { joinTexts } from '../../ui/language/subjects/join'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import styles from './JoinPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** Finds the link in whatever somebody pastes. */
export function PasteLink() {
  const t = useTexts(joinTexts)
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const find = () => {
    const read = findWorkshop(text)
    if (read?.ok) {
      const { workshop, carried } = read.value
      goTo(encodeRoute({ page: 'w', payload: encodeWorkshop(workshop, carried) }))
    } else setSaid(read ? fill(t.pasteBad, { problem: t[read.problem] }) : t.pasteNone)
  }
  return (
    <form
      autoComplete="off"
      className={classNames(patterns.stack, patterns.section, styles.section)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        find()
      }}
    >
      <TextField
        label={t.pasteLabel}
        hint={t.pasteHint}
        lines="many"
        field={{
          value: text,
          spellCheck: false,
          onChange: ({ target }: { target: { value: string } }) => {
            setText(target.value)
            setSaid('')
          },
        }}
      />
      <Button type="submit">{t.pasteButton}</Button>
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </form>
  )
}
