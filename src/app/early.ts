import type { Answers } from '../core/statement'
import { toAnswer } from '../scan/block/toAnswer'
import { readScan } from '../record/scan'

/**
 * Keeps what was ticked in the prerendered page before the app was there, and what is ticked while
 * the app takes it over. Must come before the app is drawn, since drawing sets the radios to what
 * the store knows.
 * @returns a function that stops this, once the app itself receives the ticks
 */
export function keepEarlyTicks(element: HTMLElement): () => void {
  // What the browser ticked by itself, as it was on an earlier visit, may have been wiped since.
  const clicked = element.querySelectorAll<HTMLInputElement>('input[data-clicked]')
  const { answers } = readScan()
  // What another tab kept since is newer than what waited here.
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
