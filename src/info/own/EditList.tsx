import { useRef, useState, type ReactNode } from 'react'
import { builtInFramework } from '../../content/builtInFramework'
import {
  fileOf,
  emptyDraft,
  emptyRow,
  withRowAt,
  withRows,
  type Draft,
  type DraftRow,
} from '../../content/own/draft'
import { LONGEST, statementsAllowed } from '../../content/own/ownBankFile'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import type { Framework } from '../../content/schema'
import { FileButtons } from '../../ui/FileButtons'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { count, fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { TextField } from '../../ui/TextField'
import { EditLabels } from './EditLabels'
import { PasteRows } from './PasteRows'
import { EditRow } from './EditRow'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly draft: Draft
  /** The names of relations, levels and ambitions in this bank. */
  readonly names: Framework
  readonly onChange: (draft: Draft) => void
  /** The faults to fix, and the advice. */
  readonly children: ReactNode
}

/** The heading of the list, which gets the focus when somebody begins one. */
export const listId = 'own-list'

/** The statements being written, with the names of the bank and the relations. */
export function EditList({ draft, names, onChange, children }: Props) {
  const t = useTexts(ownBankTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  const [removed, setRemoved] = useState<{ readonly at: number; readonly row: DraftRow }>()
  const { rows } = draft
  const changeRow = (row: DraftRow) => {
    onChange({ ...draft, rows: rows.map((each) => (each.key === row.key ? row : each)) })
  }
  const remove = (row: DraftRow, at: number) => {
    setRemoved({ at, row })
    onChange({ ...draft, rows: rows.filter((each) => each !== row) })
    // The button that was pressed is gone.
    heading.current?.focus()
  }
  return (
    <section className={classNames(patterns.stack, styles.list)}>
      <h2 id={listId} ref={heading} tabIndex={-1}>
        {count(rows.length, t.list_one, t.list_other)}
      </h2>
      <div role="status" className={patterns.announced}>
        {removed && (
          <p>
            {fill(t.removed, { at: removed.at + 1 })}{' '}
            <Button
              look="link"
              onClick={() => {
                onChange(withRowAt(draft, removed.row, removed.at))
                setRemoved(undefined)
              }}
            >
              {t.undo}
            </Button>
          </p>
        )}
      </div>
      <TextField
        label={t.name}
        hint={t.nameHint}
        field={{
          value: draft.title,
          maxLength: LONGEST.title,
          onChange: ({ target }: { target: { value: string } }) => {
            onChange({ ...draft, title: target.value })
          },
        }}
      />
      <EditLabels
        labels={draft.labels}
        onChange={(labels) => {
          onChange({ ...draft, labels })
        }}
      />
      {children}
      <ol className={styles.rows}>
        {rows.map((row, at) => (
          <EditRow
            key={row.key}
            row={row}
            names={names}
            number={at + 1}
            onChange={changeRow}
            onRemove={() => {
              remove(row, at)
            }}
          />
        ))}
      </ol>
      <ListActions draft={draft} onChange={onChange} />
      <p>{t.draftOnly}</p>
      <SaveDraft draft={draft} />
    </section>
  )
}

/** Adds statements, as long as there is room for more, or clears the list. */
function ListActions({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const t = useTexts(ownBankTexts)
  const room = statementsAllowed.most - draft.rows.length
  return (
    <>
      {room > 0 && (
        <Disclosure look="row" summary={t.pasteMore}>
          <PasteRows
            label={t.pasteMore}
            names={builtInFramework}
            onPaste={(more) => {
              onChange(withRows(draft, more.slice(0, room)))
            }}
          />
        </Disclosure>
      )}
      <div className={patterns.actions}>
        {room > 0 && (
          <Button
            look="secondary"
            onClick={() => {
              onChange(withRows(draft, [emptyRow]))
            }}
          >
            {t.add}
          </Button>
        )}
        <ConfirmButton
          text={t.clear}
          title={t.clearTitle}
          erases
          onConfirm={() => {
            onChange(emptyDraft)
          }}
        />
      </div>
    </>
  )
}

function SaveDraft({ draft }: Pick<Props, 'draft'>) {
  const t = useTexts(ownBankTexts)
  return (
    <FileButtons
      files={[
        {
          id: 'json',
          text: t.save,
          make: async () => ({
            name: 'ambtskompas-stellingen.json',
            mime: 'application/json',
            content: JSON.stringify(fileOf(draft), undefined, 2),
          }),
        },
      ]}
    />
  )
}
