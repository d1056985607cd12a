import patterns from '../ui/patterns.module.css'
import type { Pointer } from './schema'

/** Leads to another website, which does not hear where the person came from. */
export function PointerLink({ pointer: { name, address } }: { readonly pointer: Pointer }) {
  return (
    <a className={patterns.link} href={address} rel="noreferrer" lang="nl">
      {name}
    </a>
  )
}
