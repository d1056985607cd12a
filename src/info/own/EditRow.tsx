import { ambitions, levels, relations } from '../../core/framework'
import type { DraftRow } from '../../content/own/draft'
import { LONGEST } from '../../content/own/ownBankFile'
import type { Framework } from '../../content/schema'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { Disclosure } from '../../ui/Disclosure'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly row: DraftRow
  /** The names of relations, levels and ambitions. */
  readonly names: Framework
  /** Counted from 1. */
  readonly number: number
  readonly onChange: (row: DraftRow) => void
  readonly onRemove: () => void
}

/** One statement: a line to read while closed, fields to change when open. */
export function EditRow({ row, names, number, onChange, onRemove }: Props) {
  const t = useTexts(ownBankTexts)
  return (
    <li>
      <Disclosure
        look="row"
        open={row.text === ''}
        summary={<RowSummary row={row} names={names} number={number} />}
      >
        <div className={patterns.stack}>
          <TextField
            label={t.text}
            lines="many"
            field={{
              value: row.text,
              maxLength: LONGEST.statement,
              onChange: ({ target }: { target: { value: string } }) => {
                onChange({ ...row, text: target.value })
              },
            }}
          />
          <RowPlace row={row} names={names} onChange={onChange} />
          <CheckField
            checked={row.reversed}
            onChange={(reversed) => {
              onChange({ ...row, reversed })
            }}
          >
            {t.reversed}
          </CheckField>
          <CheckField
            checked={row.quick}
            onChange={(quick) => {
              onChange({ ...row, quick })
            }}
          >
            {t.quick}
          </CheckField>
          <Button look="link" onClick={onRemove}>
            {fill(t.remove, { at: number })}
          </Button>
        </div>
      </Disclosure>
    </li>
  )
}

/** The statement with what it measures, and what is still to be chosen. */
function RowSummary({ row, names, number }: Pick<Props, 'row' | 'names' | 'number'>) {
  const t = useTexts(ownBankTexts)
  const locale = useLocale()
  const missing = [row.relation === '' && t.relation, row.level === '' && t.level].filter(Boolean)
  const tags = [
    row.relation && names.relations[row.relation].label[locale],
    row.level && names.levels[row.level].label[locale],
    row.reversed && t.tagReversed,
    row.quick && t.tagQuick,
    missing.length > 0 && fill(t.todo, { parts: missing.join(', ').toLowerCase() }),
  ].filter(Boolean)
  return (
    <span className={styles.summary}>
      <span>
        {number}. {row.text === '' ? t.empty : row.text}
      </span>
      <span className={patterns.note}>{tags.join(' · ')}</span>
    </span>
  )
}

/** The relation, level and ambition that the statement belongs to. */
function RowPlace({ row, names, onChange }: Pick<Props, 'row' | 'names' | 'onChange'>) {
  const t = useTexts(ownBankTexts)
  const locale = useLocale()
  const choose = { value: '' as const, text: t.choose }
  return (
    <div className={styles.choices}>
      <SelectField
        label={t.relation}
        value={row.relation}
        options={[
          choose,
          ...relations.map((value) => ({ value, text: names.relations[value].label[locale] })),
        ]}
        onChoose={(relation) => {
          onChange({ ...row, relation })
        }}
      />
      <SelectField
        label={t.level}
        value={row.level}
        options={[
          choose,
          ...levels.map((value) => ({ value, text: names.levels[value].label[locale] })),
        ]}
        onChoose={(level) => {
          onChange({ ...row, level })
        }}
      />
      <SelectField
        label={t.ambition}
        value={row.ambition}
        options={[
          { value: '' as const, text: t.spreadChoice },
          ...ambitions.map((value) => ({ value, text: names.ambitions[value].label[locale] })),
        ]}
        onChoose={(ambition) => {
          onChange({ ...row, ambition })
        }}
      />
    </div>
  )
}
