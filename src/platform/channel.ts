import { ownName } from './ownName'

/** The key by which tabs tell each other that everything was wiped. */
export const ALL_WIPED = 'wiped'

let channel: BroadcastChannel | undefined

/** One channel for the whole tab, so that a tab does not hear itself. */
function getChannel(): BroadcastChannel | undefined {
  if ('BroadcastChannel' in globalThis) channel ??= new BroadcastChannel(ownName)
  return channel
}

/** Tells the other tabs of this browser that what is kept under a key has changed. */
export function tellTabs(key: string): void {
  getChannel()?.postMessage(key)
}

/** Listens for changes that other tabs made under a key. Returns a function that stops. */
export function hearTabs(key: string, heard: () => void): () => void {
  const listen = ({ data }: MessageEvent) => {
    if (data === key) heard()
  }
  getChannel()?.addEventListener('message', listen)
  return () => {
    getChannel()?.removeEventListener('message', listen)
  }
}
