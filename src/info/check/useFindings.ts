import { useEffect, useState } from 'react'
import { hostChecks, type Finding, type HostCheck } from '../../platform/hostChecks'
import { checkConfig, type ConfigFinding } from './checkConfig'
import { useKeeping } from '../../record/keeping'

type Check = HostCheck | 'storage' | 'config'

/** All checks, in the order in which they are shown. */
export const checks: readonly Check[] = [
  'secure',
  'policy',
  'headers',
  'packed',
  'fresh',
  'notFound',
  'offline',
  'config',
  'storage',
  'camera',
]

/** The finding of every check that has finished, and what is wrong in `config.json`. */
export function useFindings() {
  const [found, setFound] = useState<Partial<Record<Check, Finding>>>({})
  const [config, setConfig] = useState<ConfigFinding>()
  const medium = useKeeping((keeping) => keeping.medium)
  useEffect(() => {
    const names = Object.keys(hostChecks) as HostCheck[]
    for (const name of names) {
      void hostChecks[name]().then((finding) => {
        setFound((before) => ({ ...before, [name]: finding }))
      })
    }
    void checkConfig().then(setConfig)
  }, [])
  const findings: Partial<Record<Check, Finding>> = {
    ...found,
    ...(config && { config: config.finding }),
    ...(medium && { storage: medium === 'database' ? 'ok' : 'wrong' }),
  }
  return { findings, fault: config?.fault }
}
