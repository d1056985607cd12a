import type { Bank, CardsFile, DilemmaEntry, PairEntry } from './schema'
import type { Opening } from './makeOpening'

/** A question bank that is not the app's own, as everything in the app reads it. */
export type OwnBank = {
  /** What its maker calls it; may be empty. */
  readonly title: string
  readonly bank: Bank
  readonly opening: Opening
  /** Ten in all: its own replace those of the app between the same relations. */
  readonly dilemmas: readonly DilemmaEntry[]
  readonly cards: OwnCards
  /** Its texts about two of its statements. */
  readonly pairs: readonly PairEntry[]
  /** Whether answering "(almost) always" to everything favours one relation. */
  readonly isUneven: boolean
  /** The text of its file, to keep and to pass on. */
  readonly source: string
  /** How a link carries it to others; nothing if it is too long for one. */
  readonly carried: Carried | undefined
}

/** A dilemma without the parts that only the app's authors need. */
export type OwnDilemma = Omit<DilemmaEntry, 'ambition' | 'level' | 'since'>

/** The cards in a bank's own file. */
export type OwnCards = Pick<CardsFile, 'pairs'> & {
  readonly [Kind in 'relations' | 'ambitions']: Readonly<Partial<CardsFile[Kind]>>
}

/** A bank in a link: all of it, or the name of its file on the host, without `.json`. */
export type Carried =
  | { readonly kind: 'packed'; readonly packed: Uint8Array }
  | { readonly kind: 'host'; readonly id: string }

let own: OwnBank | undefined
let isMissed = false

/** The bank from a link, the host or a file; nothing where the app's own is in use. */
export function ownBank(): OwnBank | undefined {
  return own
}

/**
 * Sets the bank for as long as the page is open. Must be called before anything reads it: most of
 * the app reads the bank once, and switching to another takes a reload of the page.
 */
export function setBank(bank: OwnBank): void {
  own = bank
}

/** Notes that another bank should have been in use here, but was not available. */
export function missBank(): void {
  isMissed = true
}

/** Whether the app's own is in use because another was not available. */
export function isBankMissed(): boolean {
  return isMissed
}
