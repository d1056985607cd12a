import file from 'virtual:scripts'
import type { Script } from './schema'

/** The scripts for a group session, shortest first, checked when the app was built. */
export const scripts: readonly Script[] = file.scripts
