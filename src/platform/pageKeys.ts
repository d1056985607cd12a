export type PageKey = 'forward' | 'back'

const keys: Readonly<Record<string, PageKey>> = {
  PageDown: 'forward',
  ArrowRight: 'forward',
  PageUp: 'back',
  ArrowLeft: 'back',
}

/** Elements that use the arrows themselves, and elements that use all of these keys. */
const ownArrows = 'input, textarea, video'
const ownKeys = 'select, [contenteditable], [role="slider"]'
const choices = ['radio', 'checkbox', 'file', 'button', 'submit']

/**
 * Calls back for the keys that move a presentation forward and back, as a clicker sends them,
 * unless the focused element uses them. Only a list of choices, a text that is being written and an
 * open dialog use Page Down. Returns a function that stops.
 * @param pressed returns whether it handled the key
 */
export function onPageKey(pressed: (key: PageKey) => boolean): () => void {
  const listen = (event: KeyboardEvent) => {
    const key = keys[event.key]
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event
    if (!key || altKey || ctrlKey || metaKey || shiftKey) return
    if (target instanceof Element && usesItself(target, event.key)) return
    if (pressed(key)) event.preventDefault()
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}

function usesItself(focused: Element, key: string): boolean {
  if (focused.closest(ownKeys) || focused.ownerDocument.querySelector('dialog[open]')) return true
  return key.startsWith('Arrow') ? focused.closest(ownArrows) !== null : isBeingWritten(focused)
}

function isBeingWritten(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== ''
  return field instanceof HTMLInputElement && !choices.includes(field.type) && field.value !== ''
}
