import { useState } from 'react'
import { choicesIn, type HandsView } from '../../../core/views'
import { limits } from '../../../core/limits'
import type { Screen } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { groupTexts } from '../../../ui/language/subjects/group'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { moveCourse } from './moveCourse'
import { wholeNumber } from './wholeNumber'
import styles from './HandsCount.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = { readonly screen: Screen; readonly view: HandsView }

/** How many hands there were for each choice: a tap for each, or the number. */
export function HandsCount({ screen, view }: Props) {
  const t = useTexts(boardTexts)
  const { low, mid, high } = useTexts(groupTexts)
  const choices = choicesIn(view)
  const names = choices === 3 ? [low, mid, high] : ['A', 'B']
  const hands = names.map((_, i) => screen.hands[view]?.[i] ?? 0)
  const count = (place: number, n: number) => {
    const counted = hands.map((before, i) => (i === place ? n : before))
    changeBoard({ do: 'countHands', view, hands: counted })
  }
  return (
    <fieldset className={styles.hands}>
      <legend>{t.handsTitle}</legend>
      {names.map((name, i) => (
        <div key={name} className={styles.hand}>
          <span>{name}</span>
          <button
            type="button"
            aria-label={fill(t.handsLess, { name })}
            onClick={() => {
              count(i, Math.max(0, (hands[i] ?? 0) - 1))
            }}
          >
            −
          </button>
          <HandsField
            label={fill(t.handsCount, { name })}
            hands={hands[i] ?? 0}
            onCount={(n) => {
              count(i, n)
            }}
          />
          <button
            type="button"
            aria-label={fill(t.handsMore, { name })}
            onClick={() => {
              count(i, Math.min(limits.people, (hands[i] ?? 0) + 1))
            }}
          >
            +
          </button>
        </div>
      ))}
      {screen.workshop.handIn !== 'room' && <p className={patterns.note}>{t.handsAway}</p>}
    </fieldset>
  )
}

type FieldProps = {
  readonly label: string
  readonly hands: number
  readonly onCount: (n: number) => void
}

/** What is no number, or too high, changes nothing; an empty field is none. */
function HandsField({ label, hands, onCount }: FieldProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <>
      <input
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        value={typed ?? hands}
        onFocus={({ target }) => {
          // What is typed takes the place of what was counted.
          target.select()
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          const n = target.value.trim() === '' ? 0 : wholeNumber(target.value, 0, limits.people)
          if (n !== undefined) onCount(n)
        }}
        onBlur={() => {
          setTyped(undefined)
        }}
        onKeyDown={(event) => {
          const by = { PageDown: 1, PageUp: -1 } as const
          if (event.key !== 'PageDown' && event.key !== 'PageUp') return
          // A clicker goes on from here too; nobody else hears the key.
          event.preventDefault()
          event.stopPropagation()
          void moveCourse(by[event.key])
        }}
      />
      <output className={patterns.visuallyHidden}>{hands}</output>
    </>
  )
}
