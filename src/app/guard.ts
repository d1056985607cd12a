const root = document.documentElement

/**
 * Whether the guard in `index.html` lets the app start: not in a browser that is too old, in
 * somebody else's frame, from a file, or on the way to a repaired address.
 */
export function mayStart(): boolean {
  const { reach } = root.dataset
  return !root.hidden && (reach === undefined || reach === 'failed')
}

/**
 * Whether the app is shown inside another website, as its host allows. `index.html` then says all
 * there is to say about keeping answers.
 */
export function isInFrame(): boolean {
  return root.classList.contains('in-frame')
}

/** Whether the prerendered first block is shown as that of a workshop. */
export function showsBlockOfWorkshop(): boolean {
  return root.classList.contains('joining')
}

/** Tells the guard that the app is there, so that it says nothing more. */
export function endGuard(): void {
  root.dataset['reach'] = 'here'
  root.classList.remove('waiting', 'named', 'joining', 'alone')
  for (const id of ['guard', 'app']) {
    const element = document.getElementById(id)
    if (element) element.hidden = id === 'guard'
  }
}
