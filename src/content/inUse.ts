import type { Bank, CardsFile, DilemmaEntry, PairEntry } from './schema'
import type { Opening } from './makeOpening'

/** A question bank that is not the app's own, as everything in the app reads it. */
export type OwnBank = {
  /** What its maker calls it; may be empty. */
  readonly title: string
  readonly bank: Bank
  readonly opening: Opening
  /** Its own in the place of those of the app between the same relations: ten in all. */
  readonly dilemmas: readonly DilemmaEntry[]
  readonly cards: OwnCards
  /** What it says about two of its statements. */
  readonly pairs: readonly PairEntry[]
  /** Always "(almost) always" gives one relation more than another. */
  readonly isUneven: boolean
  /** As a file holds it, to keep and to pass on. */
  readonly source: string
  /** How a link brings it to others; nothing where it is too long for one. */
  readonly carried: Carried | undefined
}

/** A dilemma without what only the authors of the app need. */
export type OwnDilemma = Omit<DilemmaEntry, 'ambition' | 'level' | 'since'>

/** The cards that a bank brings itself. */
export type OwnCards = Pick<CardsFile, 'pairs'> & {
  readonly [Kind in 'relations' | 'ambitions']: Readonly<Partial<CardsFile[Kind]>>
}

/** A bank in a link: all of it, or the name of its file on the host, without `.json`. */
export type Carried =
  | { readonly kind: 'packed'; readonly packed: Uint8Array }
  | { readonly kind: 'host'; readonly id: string }

let own: OwnBank | undefined
let isMissed = false

/** The bank that a link, the host or a file brought; nothing where the app's own is in use. */
export function ownBank(): OwnBank | undefined {
  return own
}

/**
 * Takes a bank into use for as long as the page is open. Comes before anything that asks: most of
 * the app reads the bank once, and another one begins with loading the page again.
 */
export function setBank(bank: OwnBank): void {
  own = bank
}

/** Notes that a bank should have been in use here, and could not be had. */
export function missBank(): void {
  isMissed = true
}

/** Whether the app's own is in use for want of another. */
export function isBankMissed(): boolean {
  return isMissed
}
