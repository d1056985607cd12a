/** Whether this browser can show a page in full screen. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled
}

export function fillsScreen(): boolean {
  return document.fullscreenElement !== null
}

export function onFillScreenChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => {
    document.removeEventListener('fullscreenchange', listener)
  }
}

/** Enters or leaves full screen. Resolves even where the browser refuses. */
export async function switchFillScreen(): Promise<void> {
  try {
    await (fillsScreen() ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  } catch {
    // The page is just as readable inside its window.
  }
}
