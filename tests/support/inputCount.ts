import { writeSync } from 'node:fs'
import * as fc from 'fast-check'

const STEP = 1000
const started = Date.now()
let inputs = 0

/**
 * Says how many inputs were tried so far. Bypasses the test runner, which shows nothing as
 * long as a property runs.
 */
export function sayInputs(end: string): void {
  const seconds = Math.round((Date.now() - started) / 1000)
  writeSync(2, `\r${inputs.toLocaleString('en')} inputs in ${String(seconds)} s${end}`)
}

fc.installGlobalPlugin(
  fc.beforeEach(() => {
    inputs += 1
    if (inputs % STEP === 0) sayInputs(' ')
  }),
)
