import file from 'virtual:pointers'
import type { Pointer } from './schema'
import { translated } from './translated'

/** Programmes and guides that exist already, checked when the app was built. */
export const pointers: readonly Pointer[] = translated('pointers', file).pointers
