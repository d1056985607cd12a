import { fetchConfig } from '../../platform/configText'
import type { Finding } from '../../platform/hostChecks'
import { isPresent } from '../../platform/present'
import type { ConfigFault } from '../../ui/host/faultWords'
import { filesNamedIn, parseConfig } from '../../ui/host/parseConfig'

/** What came of looking at the `config.json` of the host as it is now. Never rejects. */
export type ConfigFinding = { readonly finding: Finding; readonly fault?: Fault }

/** The first key that is wrong. */
type Fault = { readonly problem: ConfigFault; readonly key: string }

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
