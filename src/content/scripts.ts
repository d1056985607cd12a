import file from 'virtual:scripts'
import type { Script } from './schema'
import { translated } from './translated'

/** The scripts for a session with a group, the shortest first, checked when the app was built. */
export const scripts: readonly Script[] = translated('scripts', file).scripts
