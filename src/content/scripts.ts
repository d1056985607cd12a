import file from 'virtual:scripts'
import type { Script, ScriptsFile } from './schema'
import { translated } from './translated'

const content = translated('scripts', file)

/** The scripts for a session with a group, the shortest first, checked when the app was built. */
export const scripts: readonly Script[] = content.scripts

/** Notes that a trainer should read beforehand. */
export const scriptNotes: ScriptsFile['notes'] = content.notes
