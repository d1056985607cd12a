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
  const locale = useLocale()
  const label = (of: { readonly label: Record<typeof locale, string> }) => of.label[locale]
  const choose = { value: '' as const, text: t.choose }
  const missing = [row.relation === '' && t.relation, row.level === '' && t.level].filter(Boolean)
  const tags = [
    row.relation && label(names.relations[row.relation]),
    row.level && label(names.levels[row.level]),
    row.reversed && t.tagReversed,
    row.quick && t.tagQuick,
    missing.length > 0 && fill(t.todo, { parts: missing.join(', ').toLowerCase() }),
  ].filter(Boolean)
  return (
    <li>
      <Disclosure
        look="row"
        open={row.text === ''}
        summary={
          <span className={styles.summary}>
            <span>
              {number}. {row.text === '' ? t.empty : row.text}
            </span>
            <span className={patterns.note}>{tags.join(' · ')}</span>
          </span>
        }
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
          <div className={styles.choices}>
            <SelectField
              label={t.relation}
              value={row.relation}
              options={[
                choose,
                ...relations.map((value) => ({ value, text: label(names.relations[value]) })),
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
                ...levels.map((value) => ({ value, text: label(names.levels[value]) })),
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
                ...ambitions.map((value) => ({ value, text: label(names.ambitions[value]) })),
              ]}
              onChoose={(ambition) => {
                onChange({ ...row, ambition })
              }}
            />
          </div>
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
