import { ownName } from './ownName'

/** What was chosen for this tab. It holds when the page is loaded again, or the tab copied. */
export function readTabText(name: string): string | undefined {
  try {
    return sessionStorage.getItem(`${ownName}:${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Makes a choice for this tab. A browser that refuses it forgets it with the page. */
export function keepTabText(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(`${ownName}:${name}`)
    else sessionStorage.setItem(`${ownName}:${name}`, text)
  } catch {
    // Nothing to remember it in.
  }
}

/** Forgets what this tab was told to use or was writing; that it keeps nothing stays chosen. */
export function forgetTab(): void {
  for (const name of ['bank', 'bankOfHost', 'draft']) keepTabText(name, undefined)
}

/** Whether something was chosen that is only yes or no. */
export function readTabChoice(name: string): boolean {
  return readTabText(name) !== undefined
}

export function keepTabChoice(name: string, chosen: boolean): void {
  keepTabText(name, chosen ? 'yes' : undefined)
}
