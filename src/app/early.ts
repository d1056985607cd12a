import type { Answers } from '../domain/statement'
import { toAnswer } from '../pages/scan/radioValues'
import { readScan } from '../store/scan'

/**
 * Takes over what was ticked in the prerendered page before the app was there. Must come before
 * the app is drawn, since drawing sets the radios to what the store knows.
 */
export function keepEarlyTicks(element: HTMLElement): void {
  const ticked = [...element.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')]
  if (ticked.length === 0) return
  const answers: Answers = Object.fromEntries(
    ticked.map(({ name, value }) => [name, toAnswer(value)]),
  )
  readScan().change({ answers: { ...readScan().answers, ...answers } })
}

/** Does what a button pressed before the app was there asked for; see the script in `index.html`. */
export function finishEarlySubmit(): void {
  const { dataset } = document.documentElement
  if (dataset['submitted'] === undefined) return
  delete dataset['submitted']
  document.querySelector('form')?.requestSubmit()
}
