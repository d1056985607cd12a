import { useMemo, useSyncExternalStore } from 'react'
import { decodeRoute, type Route } from '../journey/route'
import { onFragmentChange, readFragment } from '../platform/address'

/** The route that the address points to. */
export function useRoute(): Route {
  const fragment = useSyncExternalStore(onFragmentChange, readFragment, () => '')
  return useMemo(() => decodeRoute(fragment), [fragment])
}
