import { ownName } from './ownName'

/** Whether a choice was made for this tab. It holds when the page is loaded again, or the tab copied. */
export function readTabChoice(name: string): boolean {
  try {
    return sessionStorage.getItem(`${ownName}:${name}`) !== null
  } catch {
    return false
  }
}

/** Makes a choice for this tab, or takes it back. A browser that refuses it forgets it with the page. */
export function keepTabChoice(name: string, chosen: boolean): void {
  try {
    if (chosen) sessionStorage.setItem(`${ownName}:${name}`, 'yes')
    else sessionStorage.removeItem(`${ownName}:${name}`)
  } catch {
    // Nothing to remember it in.
  }
}
