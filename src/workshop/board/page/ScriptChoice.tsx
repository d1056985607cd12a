import { scripts } from '../../../content/scripts'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { SelectField } from '../../../ui/SelectField'
import { changeBoard } from '../boards'
import patterns from '../../../ui/patterns.module.css'

/** Chooses the script, before the session begins. */
export function ScriptChoice({ board }: { readonly board: Board }) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const chosen = scripts.find(({ id }) => id === board.course.script)
  return (
    <div className={patterns.stack}>
      <SelectField
        label={t.scriptChoose}
        value={chosen?.id ?? ''}
        options={scripts.map(({ id, title }) => ({ value: id, text: title[locale] }))}
        onChoose={(script) => {
          changeBoard({ do: 'follow', script })
        }}
      />
      {chosen && <p className={patterns.note}>{chosen.suits[locale]}</p>}
    </div>
  )
}
