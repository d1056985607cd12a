import { reloadOnce } from '../platform/reload'
import { whenSafe } from './whenSafe'

/**
 * Recovers when a part of the app does not arrive. Most likely a newer version has replaced it on
 * the host, so the page is reloaded, once, after everything has been kept. Resolves only if that
 * does not help and the person should be told.
 */
export async function recover(): Promise<void> {
  if ((await whenSafe()) && reloadOnce()) await untilGone
}

const untilGone = new Promise<never>(() => undefined)
