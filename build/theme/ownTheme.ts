import { readFileSync } from 'node:fs'
import { readTheme } from './readTheme'

/** The app's own theme: `src/app/theme.css`. */
export const ownTheme = readTheme(
  readFileSync(new URL('../../src/app/theme.css', import.meta.url), 'utf8'),
)
