import { whenIdle } from './idle'

/** How long nothing must have been done. */
const REST_MS = 3000
const acts = ['pointerdown', 'keydown', 'input', 'scroll'] as const

/** Resolves once the person is not doing anything, and the browser is idle too. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    const rested = () => {
      for (const act of acts) removeEventListener(act, wait, true)
      whenIdle(resolve)
    }
    let timer = setTimeout(rested, REST_MS)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(rested, REST_MS)
    }
    for (const act of acts) addEventListener(act, wait, true)
  })
}
