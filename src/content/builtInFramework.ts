import builtIn from 'virtual:framework'
import type { Framework } from './schema'
import { translated } from './translated'

/**
 * The framework that ships with the app. Separate from the statements, which the first page does
 * without.
 */
export const builtInFramework: Framework = translated('framework', builtIn)
