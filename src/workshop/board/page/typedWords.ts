import type { TypedCode } from '../../code/typedCode'
import { fill } from '../../../ui/language/texts'
import type { BoardMessages } from './outcomeWords'

/** What to say about a code that is being typed, empty if there is nothing to say yet. */
export function typedWords(t: BoardMessages, typed: TypedCode): string {
  const { groups, problem, letter = '', code } = typed
  const wrong = groups.findIndex(({ state }) => state === 'wrong') + 1
  const last = groups.map(({ state }) => state !== 'typing').lastIndexOf(true)
  switch (problem) {
    case 'letter':
      return fill(t.typeLetter, { letter })
    case 'kind':
      return t.typeKind
    case 'workshop':
      return fill(t.typeWorkshop, { n: wrong })
    case 'tooLong':
      return t.typeTooLong
    case 'check':
      return t.typeCheck
    case 'foreign':
      return t.typeForeign
    default:
      if (code) return t.typeWhole
      if (last < 0) return ''
      return fill(groups[last]?.state === 'right' ? t.typeFits : t.typeDone, { n: last + 1 })
  }
}
