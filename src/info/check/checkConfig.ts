import { fetchConfig } from '../../platform/configText'
import type { Finding } from '../../platform/hostChecks'
import { isPresent } from '../../platform/present'
import type { Place } from '../../ui/host/whereJsonBreaks'
import { filesNamedIn, parseConfig, type ConfigProblem } from '../../ui/host/parseConfig'

/** The first key that is wrong and what to do; `missing` the host has no such file ·
 * `absent` nor a `config.json`, which is no fault. */
type ConfigFault = {
  readonly problem: ConfigProblem | 'missing' | 'absent'
  readonly key: string
  readonly place?: Place | undefined
}

/** What came of looking at the `config.json` of the host as it is now. Never rejects. */
export type ConfigFinding = { readonly finding: Finding; readonly fault?: ConfigFault }

export async function checkConfig(): Promise<ConfigFinding> {
  const text = await fetchConfig().catch(() => undefined)
  if (text === undefined) return { finding: 'note', fault: { problem: 'absent', key: '' } }
  const parsed = parseConfig(text)
  if (!parsed.ok) return { finding: 'wrong', fault: parsed }
  const named = filesNamedIn(parsed.value)
  const present = await Promise.all(named.map(({ file }) => isPresent(file).catch(() => true)))
  const lost = named.find((_, i) => !present[i])
  if (lost) return { finding: 'wrong', fault: { problem: 'missing', key: lost.key } }
  return { finding: 'ok' }
}
