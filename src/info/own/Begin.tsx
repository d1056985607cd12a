import { useState } from 'react'
import { builtInBank } from '../../content/builtInBank'
import { draftOf, emptyDraft, rowsOfBank, withRows, type Draft } from '../../content/own/draft'
import { pasteRows } from '../../content/own/pasteRows'
import type { Ours, ReadOwnBank } from '../../content/own/readOwnBank'
import { Button } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { TextField } from '../../ui/TextField'
import { openOwnBank } from './openOwnBank'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly ours: Ours
  readonly onBegin: (draft: Draft) => void
  /** A list that cannot be changed here, or a file that is none. */
  readonly onOpen: (read: ReadOwnBank | undefined) => void
}

/** The three ways to begin: with the app's own statements, with a file, or from a spreadsheet. */
export function Begin({ ours, onBegin, onOpen }: Props) {
  const t = useTexts(ownBankTexts)
  const locale = useLocale()
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState('')
  const own = rowsOfBank(builtInBank, locale)
  const open = async (file: File) => {
    setSaid('')
    onOpen(undefined)
    const read = await openOwnBank(file, ours)
    if (!read.ok) {
      if (read.problem === 'unreadable') setSaid(t.unreadable)
      else onOpen(read)
      return
    }
    const draft = draftOf(read.value.file)
    if (draft) onBegin(draft)
    else onOpen(read)
  }
  const paste = () => {
    const rows = pasteRows(pasted, ours.framework)
    if (rows.length === 0) setSaid(t.pasteNone)
    else onBegin(withRows(emptyDraft, rows))
  }
  return (
    <section className={classNames(patterns.stack, styles.begin)}>
      <h2>{t.begin}</h2>
      <div className={patterns.actions}>
        <Button
          onClick={() => {
            onBegin(withRows(emptyDraft, own))
          }}
        >
          {fill(t.fromOurs, { n: own.length })}
        </Button>
        <FileButton
          text={t.open}
          accept=".json,application/json"
          onChoose={(file) => void open(file)}
        />
      </div>
      <div className={styles.paste}>
        <TextField
          label={t.pasteLabel}
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
      </div>
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </section>
  )
}
