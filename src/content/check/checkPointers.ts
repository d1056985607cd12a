import { languages, type Finding } from './finding'
import type { Pointer, PointersFile } from '../schema'
import { wordsOf } from './words'

/** The rules for pointers to existing programmes and guides, beyond their shape. */
export type PointerRuleId = 'pointerDouble' | 'pointerCard' | 'pointerLong'
type PointerFault = Finding & { readonly rule: PointerRuleId }

const TEXT_WORDS = 25

/** Pointers must have distinct ids, fit in a line, and leave room for one at each card. */
export function pointerFaults({ pointers }: PointersFile): PointerFault[] {
  return [
    ...pointers.flatMap((pointer, i) => {
      const before = pointers.slice(0, i)
      return [...usedId(pointer, before), ...takenCards(pointer, before)]
    }),
    ...pointers.flatMap(tooLong),
  ]
}

function fault(
  rule: PointerRuleId,
  values: Finding['values'],
  place: Pick<Finding, 'id' | 'language'>,
): PointerFault {
  return { file: 'pointers.json', rule, values, ...place }
}

function usedId({ id }: Pointer, before: readonly Pointer[]): PointerFault[] {
  return before.some((other) => other.id === id) ? [fault('pointerDouble', {}, { id })] : []
}

function takenCards({ id, cards }: Pointer, before: readonly Pointer[]): PointerFault[] {
  return cards.flatMap((card, i) => {
    if (cards.indexOf(card) < i) return [fault('pointerCard', { card, other: id }, { id })]
    const other = before.find((pointer) => pointer.cards.includes(card))
    return other ? [fault('pointerCard', { card, other: other.id }, { id })] : []
  })
}

function tooLong({ id, text }: Pointer): PointerFault[] {
  return languages.flatMap((language) => {
    const words = wordsOf(text[language]).length
    if (words <= TEXT_WORDS) return []
    return [fault('pointerLong', { words, most: TEXT_WORDS }, { id, language })]
  })
}
