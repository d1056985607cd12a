import { alphabet } from '../core/alphabet'

const LENGTH = 5

/** The number of a board as people see it: five symbols of Crockford base32, as in `7K3QZ`. */
export function boardName(board: number): string {
  return Array.from({ length: LENGTH }, (_, i) =>
    alphabet.charAt((board >>> (5 * (LENGTH - 1 - i))) & 31),
  ).join('')
}

export function isBoardName(text: string | undefined): text is string {
  return text?.length === LENGTH && Array.from(text).every((symbol) => alphabet.includes(symbol))
}
