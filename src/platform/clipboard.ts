/** Puts a text on the clipboard. Resolves to whether that worked; never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not available without HTTPS, or refused: then the old way may still work.
    return copySelection(text)
  }
}

/** Copies by selecting the text in a temporary field. */
function copySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  // A field outside an open dialog cannot have the focus.
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(field)
  field.focus({ preventScroll: true })
  field.select()
  const copied = copySelected()
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return copied
}

function copySelected(): boolean {
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without HTTPS
    return document.execCommand('copy')
  } catch {
    return false
  }
}
