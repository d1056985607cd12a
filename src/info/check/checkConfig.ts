import { ours } from '../../content/own/ours'
import { readOwnBank, usableOf, type ReadOwnBank } from '../../content/own/readOwnBank'
import { fetchConfig } from '../../platform/configText'
import { fetchText } from '../../platform/fetchText'
import type { Finding } from '../../platform/hostChecks'
import { isPresent } from '../../platform/present'
import { takesStylesheet } from '../../platform/takesStylesheet'
import type { HostConfig } from '../../ui/host/configFile'
import type { ConfigFault } from '../../ui/host/faultWords'
import { bakedHost } from '../../ui/host/host'
import { filesNamedIn, parseConfig } from '../../ui/host/parseConfig'

/** What came of looking at the `config.json` of the host as it is now. Never rejects. */
export type ConfigFinding = { readonly finding: Finding; readonly fault?: Fault }

/** What is wrong first, with the question bank that cannot be used, if that is it. */
type Fault = ConfigFault & { readonly read?: ReadOwnBank }

export async function checkConfig(): Promise<ConfigFinding> {
  const text = await fetchConfig().catch(() => undefined)
  if (text === undefined) return { finding: 'note', fault: { problem: 'absent', key: '' } }
  const parsed = parseConfig(text)
  if (!parsed.ok) return { finding: 'wrong', fault: parsed }
  const faults = await Promise.all(filesNamedIn(parsed.value).map(faultOf))
  const fault = faults.find((each) => each !== undefined)
  if (fault) return { finding: 'wrong', fault }
  const key = notBakedIn(parsed.value)
  return key ? { finding: 'note', fault: { problem: 'notBaked', key } } : { finding: 'ok' }
}

async function faultOf(file: string): Promise<Fault | undefined> {
  // Without a network nothing is known.
  const isThere = await isPresent(file).catch(() => undefined)
  if (isThere === false) return { problem: 'missing', key: file }
  // Also where it leads to another website, so that the policy refuses to look.
  if (file.endsWith('.css')) {
    return (await isTheme(file)) ? undefined : { problem: 'themeWrong', key: file }
  }
  if (!isThere || !file.startsWith('banks/')) return undefined
  const read = readOwnBank(await fetchText(file).catch(() => ''), ours)
  return usableOf(read) ? undefined : { problem: 'bankWrong', key: file, read }
}

/** Whether the browser can use a theme. Of a page of HTML it takes some lines for CSS. */
async function isTheme(file: string): Promise<boolean> {
  const [isTaken, text] = await Promise.all([
    takesStylesheet(file),
    fetchText(file).catch(() => ''),
  ])
  return isTaken && !text.trimStart().startsWith('<')
}

/** A key that the page itself does not have as it is now, although it should, or once did. */
function notBakedIn(config: HostConfig): string | undefined {
  const baked = bakedHost()
  const once = Object.keys(baked).length > 0
  const keys = once ? Object.keys({ ...baked, ...config }) : ['defaultBank', 'embedIn']
  const textOf = (from: HostConfig, key: string) => JSON.stringify(Reflect.get(from, key))
  return keys.find((key) => textOf(config, key) !== textOf(baked, key))
}
