import { readFileSync } from 'node:fs'
import { readTheme } from './readTheme'

/** The theme of the app itself: `src/app/theme.css`. */
export const ownTheme = readTheme(
  readFileSync(new URL('../../src/app/theme.css', import.meta.url), 'utf8'),
)
