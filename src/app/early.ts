import type { Answers } from '../core/statement'
import { toAnswer } from '../scan/block/toAnswer'
import { readScan } from '../record/scan'

/**
 * Keeps the answers that were ticked in the prerendered page before the app was there, and while
 * the app hydrates it. Must be called before the app is drawn, since drawing sets the radios to the
 * answers in the store.
 * @returns a function that stops this, for once the app itself receives the ticks
 */
export function keepEarlyTicks(element: HTMLElement): () => void {
  // Ticks that the browser restored from an earlier visit may have been wiped since.
  const clicked = element.querySelectorAll<HTMLInputElement>('input[data-clicked]')
  const { answers } = readScan()
  // Answers that another tab has kept since are newer than those that waited here.
  keep([...clicked].filter(({ checked, name }) => checked && answers[name] === undefined))
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.checked) keep([target])
  }
  // A tick is a click, by keyboard too. Caught in the capture phase, before React renders for it.
  document.addEventListener('click', hear, { capture: true })
  return () => {
    document.removeEventListener('click', hear, { capture: true })
  }
}

function keep(ticked: readonly HTMLInputElement[]): void {
  if (ticked.length === 0) return
  const answers: Answers = Object.fromEntries(
    ticked.map(({ name, value }) => [name, toAnswer(value)]),
  )
  readScan().change({ answers: { ...readScan().answers, ...answers } })
}

/**
 * Whether a button was pressed before the app was there; see the script in `index.html`.
 * @returns a function that presses the button again, once the app is there
 */
export function takeEarlySubmit(): () => void {
  const { dataset } = document.documentElement
  const pressed = dataset['submitted'] !== undefined
  return () => {
    if (pressed) document.querySelector('form')?.requestSubmit()
  }
}
