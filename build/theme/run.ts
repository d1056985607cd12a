import { readFileSync, writeFileSync } from 'node:fs'
import { makeTheme } from './makeTheme'

/**
 * Checks a theme, and writes the part of it that the app uses: `npm run theme theirs.css
 * host/theme.css`.
 */
export function run([source, target]: readonly string[]): void {
  if (source === undefined) {
    console.error('Name a stylesheet: npm run theme theirs.css host/theme.css')
    process.exitCode = 1
    return
  }
  const { css, faults } = makeTheme(readFileSync(source, 'utf8'))
  if (target !== undefined) writeFileSync(target, css)
  for (const fault of faults) console.error(fault)
  console.log(faults.length > 0 ? `Not right: ${String(faults.length)}.` : 'All is well.')
  if (faults.length > 0) process.exitCode = 1
}
