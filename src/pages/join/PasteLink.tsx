import { useState } from 'react'
import { findWorkshopLink } from '../../codec/findLink'
import { encodeRoute } from '../../codec/route'
import { decodeWorkshop } from '../../codec/workshopLink'
import { joinTexts } from '../../i18n/subjects/join'
import { fill, useTexts } from '../../i18n/texts'
import { goTo } from '../../platform/address'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'

/** Finds the link in whatever somebody pastes. */
export function PasteLink() {
  const t = useTexts(joinTexts)
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const find = () => {
    const link = findWorkshopLink(text)
    const read = link === undefined ? undefined : decodeWorkshop(link)
    if (link !== undefined && read?.ok) goTo(encodeRoute({ page: 'w', payload: link }))
    else setSaid(read?.ok === false ? fill(t.pasteBad, { problem: t[read.problem] }) : t.pasteNone)
  }
  return (
    <form
      className="join-section"
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
          autoComplete: 'off',
          spellCheck: false,
          onChange: ({ target }: { target: { value: string } }) => {
            setText(target.value)
            setSaid('')
          },
        }}
      />
      <Button type="submit">{t.pasteButton}</Button>
      <p role="status" className="join-status">
        {said}
      </p>
    </form>
  )
}
