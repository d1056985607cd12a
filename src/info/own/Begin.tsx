import { useState } from 'react'
import { builtInBank } from '../../content/builtInBank'
import { emptyDraft, rowsOfBank, withRows, type Draft } from '../../content/own/draft'
import { statementsAllowed } from '../../content/own/ownBankFile'
import type { Ours, ReadOwnBank } from '../../content/own/readOwnBank'
import { LEAST_ANSWERS } from '../../core/sizes'
import { Button } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { openOwnBank } from './openOwnBank'
import { PasteRows } from './PasteRows'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly ours: Ours
  readonly onBegin: (draft: Draft) => void
  /** A bank that cannot be changed here, or a file that is not a bank. */
  readonly onOpen: (read: ReadOwnBank | undefined) => void
}

/** The three ways to begin: with the app's own statements, with a file, or from a spreadsheet. */
export function Begin({ ours, onBegin, onOpen }: Props) {
  const t = useTexts(ownBankTexts)
  const locale = useLocale()
  const [said, setSaid] = useState('')
  const own = rowsOfBank(builtInBank, locale)
  const open = async (file: File) => {
    setSaid('')
    onOpen(undefined)
    const opened = await openOwnBank(file, ours)
    if ('draft' in opened) onBegin(opened.draft)
    else if ('read' in opened) onOpen(opened.read)
    else setSaid(t.unreadable)
  }
  return (
    <section className={classNames(patterns.stack, styles.begin)}>
      <p>{fill(t.rules, { ...statementsAllowed, each: LEAST_ANSWERS })}</p>
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
      <PasteRows
        label={t.pasteLabel}
        names={ours.framework}
        onPaste={(rows) => {
          onBegin(withRows(emptyDraft, rows))
        }}
      />
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </section>
  )
}
