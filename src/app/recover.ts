import { reloadOnce } from '../platform/reload'
import { whenSafe } from './whenSafe'

/**
 * What to do when a part of the app does not arrive. Most likely a newer version has taken its
 * place on the host, so the page is loaded again, once, after everything has been kept. Resolves
 * only where that does not help and the person should be told.
 */
export async function recover(): Promise<void> {
  if ((await whenSafe()) && reloadOnce()) await untilGone
}

const untilGone = new Promise<never>(() => undefined)
