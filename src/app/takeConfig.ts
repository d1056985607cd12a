import { setStylesheet } from '../platform/stylesheet'
import { useHost } from '../ui/host/host'
import { parseConfig } from '../ui/host/parseConfig'

/** Applies the host's settings. If they are wrong, the page stays as it is. */
export function takeConfig(text: string): void {
  const parsed = parseConfig(text)
  if (!parsed.ok) return
  useHost.setState(parsed.value, true)
  setStylesheet(parsed.value.theme)
}
