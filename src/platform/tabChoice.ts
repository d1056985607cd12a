import { ownName } from './ownName'

/** All that is remembered per tab, and whether wiping everything forgets it. */
export const tabNames = {
  /** The text of the question bank in use. */
  bank: { wiped: true },
  /** The file of the host that it came from. */
  bankOfHost: { wiped: true },
  /** The statements that are being written. */
  draft: { wiped: true },
  /** That nothing is kept stays chosen. */
  off: { wiped: false },
  /** Where the page starts once it is loaded again. */
  place: { wiped: false },
  /** To say once that everything was wiped. */
  wiped: { wiped: false },
} as const

type TabName = keyof typeof tabNames

/** What was chosen for this tab. It holds when the page is loaded again, or the tab copied. */
export function readTabText(name: TabName): string | undefined {
  try {
    return sessionStorage.getItem(`${ownName}:${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Makes a choice for this tab. A browser that refuses it forgets it with the page. */
export function keepTabText(name: TabName, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(`${ownName}:${name}`)
    else sessionStorage.setItem(`${ownName}:${name}`, text)
  } catch {
    // Nothing to remember it in.
  }
}

/** Forgets what this tab was told to use or was writing. */
export function forgetTab(): void {
  for (const [name, { wiped }] of Object.entries(tabNames)) {
    if (wiped) keepTabText(name as TabName, undefined)
  }
}

/** Whether something was chosen that is only yes or no. */
export function readTabChoice(name: TabName): boolean {
  return readTabText(name) !== undefined
}

export function keepTabChoice(name: TabName, chosen: boolean): void {
  keepTabText(name, chosen ? 'yes' : undefined)
}
