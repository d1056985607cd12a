export type PageKey = 'forward' | 'back'

const keys: Readonly<Record<string, PageKey>> = {
  PageDown: 'forward',
  ArrowRight: 'forward',
  PageUp: 'back',
  ArrowLeft: 'back',
}

/** Elements that use these keys themselves. */
const ownUse = 'input, textarea, select, [contenteditable], dialog, video, [role="slider"]'

/**
 * Calls back for the keys that move a presentation forward and back, as a clicker sends them,
 * unless the focused element uses them. Returns a function that stops.
 * @param pressed returns whether it handled the key
 */
export function onPageKey(pressed: (key: PageKey) => boolean): () => void {
  const listen = (event: KeyboardEvent) => {
    const key = keys[event.key]
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event
    if (!key || altKey || ctrlKey || metaKey || shiftKey) return
    if (target instanceof Element && target.closest(ownUse)) return
    if (pressed(key)) event.preventDefault()
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}
