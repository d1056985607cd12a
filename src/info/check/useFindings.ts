import { useEffect, useState } from 'react'
import { hostChecks, type Finding, type HostCheck } from '../../platform/hostChecks'
import { useKeeping } from '../../record/keeping'

type Check = HostCheck | 'storage'

/** All checks, in the order in which they are shown. */
export const checks: readonly Check[] = [
  'secure',
  'policy',
  'headers',
  'packed',
  'fresh',
  'notFound',
  'offline',
  'storage',
  'persisted',
  'camera',
]

/** The finding of every check that has finished. */
export function useFindings(): Partial<Record<Check, Finding>> {
  const [found, setFound] = useState<Partial<Record<Check, Finding>>>({})
  const medium = useKeeping((keeping) => keeping.medium)
  useEffect(() => {
    const names = Object.keys(hostChecks) as HostCheck[]
    for (const name of names) {
      void hostChecks[name]().then((finding) => {
        setFound((before) => ({ ...before, [name]: finding }))
      })
    }
  }, [])
  return { ...found, ...(medium && { storage: medium === 'database' ? 'ok' : 'wrong' }) }
}
