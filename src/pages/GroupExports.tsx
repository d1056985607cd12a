import type { Screen } from '../codec/savedBoard'

/** Being written by "screen"; these props stay. */
export function GroupExports({ screen }: { readonly screen: Screen }) {
  return <p>{screen.codes}</p>
}
