import patterns from '../ui/patterns.module.css'
import type { Pointer } from './schema'

/**
 * Leads to another website, which is not told where the person came from. In a new tab: a scan that
 * is not kept would be lost.
 */
export function PointerLink({ pointer: { name, address } }: { readonly pointer: Pointer }) {
  return (
    <a className={patterns.link} href={address} target="_blank" rel="noreferrer" lang="nl">
      {name}
    </a>
  )
}
