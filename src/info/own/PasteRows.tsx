import { useState } from 'react'
import type { DraftRow } from '../../content/own/draft'
import { pasteRows } from '../../content/own/pasteRows'
import type { Framework } from '../../content/schema'
import { Button } from '../../ui/Button'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { useTexts } from '../../ui/language/texts'
import { TextField } from '../../ui/TextField'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly label: string
  /** The names of relations, levels and ambitions. */
  readonly names: Framework
  readonly onPaste: (rows: Omit<DraftRow, 'key'>[]) => void
}

/** Takes statements from a spreadsheet. */
export function PasteRows({ label, names, onPaste }: Props) {
  const t = useTexts(ownBankTexts)
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState('')
  const paste = () => {
    const rows = pasteRows(pasted, names)
    setSaid(rows.length === 0 ? t.pasteNone : '')
    if (rows.length === 0) return
    setPasted('')
    onPaste(rows)
  }
  return (
    <div className={styles.paste}>
      <TextField
        label={label}
        hint={t.pasteHint}
        lines="many"
        field={{
          value: pasted,
          onChange: ({ target }: { target: { value: string } }) => {
            setPasted(target.value)
          },
        }}
      />
      <Button look="secondary" onClick={paste}>
        {t.paste}
      </Button>
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </div>
  )
}
