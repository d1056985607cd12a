const root = document.documentElement

/**
 * Whether the guard in `index.html` lets the app start: not in a browser that is too old, in a frame
 * of somebody else, from a file, or on the way to a mended address.
 */
export function mayStart(): boolean {
  const { reach } = root.dataset
  return !root.hidden && (reach === undefined || reach === 'failed')
}

/**
 * Whether the app is shown inside another website, as its host allows. What `index.html` says then of
 * keeping answers is all there is to say.
 */
export function isInFrame(): boolean {
  return root.classList.contains('in-frame')
}

/** Whether the prerendered first block can be seen as that of a workshop. */
export function showsBlockOfWorkshop(): boolean {
  return root.classList.contains('joining')
}

/** Tells the guard that the app is there, so that it says nothing, or no longer. */
export function endGuard(): void {
  root.dataset['reach'] = 'here'
  root.classList.remove('waiting', 'named', 'joining', 'alone')
  for (const id of ['guard', 'app']) {
    const element = document.getElementById(id)
    if (element) element.hidden = id === 'guard'
  }
}
