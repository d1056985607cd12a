import builtIn from 'virtual:framework'
import type { FrameworkFile } from './schema'

/** What the bank asks about: names and explanations of relations, ambitions and levels. */
export type Framework = Omit<FrameworkFile, '$schema'>

/**
 * The framework that ships with the app. Separate from the statements, which the first page lacks.
 */
export const framework: Framework = builtIn
