import { useId, useState } from 'react'
import { views, type View } from '../../../core/views'
import { isPossible } from '../../course/course'
import { showableView } from '../../screen/showable'
import type { Screen } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { changeBoard } from '../boards'
import { viewName } from './viewNames'
import styles from './ViewChooser.module.css'
import selectStyles from '../../../ui/SelectField.module.css'
import { classNames } from '../../../ui/classNames'

/** Puts any view on the screen, whatever the step; the script goes on from where it was. */
export function ViewChooser({ screen }: { readonly screen: Screen }) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const id = useId()
  const onScreen = showableView(screen)
  const [picked, setPicked] = useState<{ readonly view: View; readonly over: View }>()
  // What was picked gives way to what comes on the screen.
  const chosen = picked?.over === onScreen ? picked.view : onScreen
  const groups = [
    { name: t.group, of: views.filter((view) => !view.includes('.')) },
    { name: t.viewsRelations, of: views.filter((view) => /^(guess|outcome)\./.test(view)) },
    { name: t.viewsDilemmas, of: views.filter((view) => /^(story|choices|turn)\./.test(view)) },
    { name: t.viewsCards, of: views.filter((view) => view.startsWith('card.')) },
  ]
  return (
    <div className={classNames(selectStyles.field, styles.chooser)}>
      <label htmlFor={id}>{t.showOther}</label>
      <div className={styles.chooserRow}>
        <select
          id={id}
          autoComplete="off"
          value={chosen}
          onChange={({ target }) => {
            const view = views.find((each) => each === target.value) ?? 'join'
            setPicked({ view, over: onScreen })
          }}
        >
          {groups.map(({ name, of }) => (
            <optgroup key={name} label={name}>
              {of
                .filter((view) => isPossible(view, screen))
                .map((view) => (
                  <option key={view} value={view}>
                    {viewName(t, locale, view)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Button
          look="secondary"
          onClick={() => {
            changeBoard({ do: 'show', view: chosen })
            setPicked(undefined)
          }}
        >
          {t.show}
        </Button>
      </div>
    </div>
  )
}
