import { ownName } from './ownName'

const PREFIX = `${ownName}:`

/** A small choice that may be lost, such as the language; readable before the first paint. */
export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined
  } catch {
    return undefined
  }
}

/** Removes a choice without a trace. */
export function forgetPreference(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
}

export function keepPreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // A browser that refuses storage asks again next time.
  }
}
