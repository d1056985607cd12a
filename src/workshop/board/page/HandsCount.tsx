import { choicesIn, type HandsView } from '../../../core/views'
import { limits } from '../../../core/limits'
import type { Screen } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { groupTexts } from '../../../ui/language/subjects/group'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import styles from './HandsCount.module.css'

type Props = { readonly screen: Screen; readonly view: HandsView }

/** Counts the hands raised for each choice, one tap at a time. */
export function HandsCount({ screen, view }: Props) {
  const t = useTexts(boardTexts)
  const { low, mid, high } = useTexts(groupTexts)
  const choices = choicesIn(view)
  const names = choices === 3 ? [low, mid, high] : ['A', 'B']
  const hands = names.map((_, i) => screen.hands[view]?.[i] ?? 0)
  const change = (place: number, by: 1 | -1) => {
    const counted = hands.map((n, i) =>
      i === place ? Math.min(limits.people, Math.max(0, n + by)) : n,
    )
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
              change(i, -1)
            }}
          >
            −
          </button>
          <output aria-label={fill(t.handsCount, { name })}>{hands[i]}</output>
          <button
            type="button"
            aria-label={fill(t.handsMore, { name })}
            onClick={() => {
              change(i, 1)
            }}
          >
            +
          </button>
        </div>
      ))}
    </fieldset>
  )
}
