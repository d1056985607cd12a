import { useState } from 'react'
import { scripts } from '../../../content/scripts'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { changeBoard } from '../boards'
import patterns from '../../../ui/patterns.module.css'

/** Another script in the middle of a session: only a button takes it, since the clock begins anew. */
export function OtherScript({ current }: { readonly current: string }) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const [id, setId] = useState(current)
  const chosen = scripts.find((script) => script.id === id)
  const take = () => {
    changeBoard({ do: 'follow', script: id })
    // This choice is gone now; the session begins at the top.
    document.querySelector('h1')?.focus()
  }
  return (
    <>
      <SelectField
        label={t.scriptChoose}
        value={id}
        options={scripts.map((script) => ({ value: script.id, text: script.title[locale] }))}
        onChoose={setId}
      />
      {chosen && <p className={patterns.note}>{chosen.suits[locale]}</p>}
      <p>{t.scriptAgain}</p>
      <Button look="secondary" onClick={take}>
        {t.scriptTake}
      </Button>
    </>
  )
}
