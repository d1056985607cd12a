import { wishes as kinds, type Wishes } from '../../core/wishes'
import type { wishesTexts } from '../../ui/language/subjects/wishes'
import { fill } from '../../ui/language/fill'

/** How many statements are marked, as in "2 vaker, 1 minder"; what to do where none is. */
export function summaryOf(
  t: (typeof wishesTexts)['nl'],
  statements: readonly { readonly id: string }[],
  wishes: Wishes,
): string {
  const words = { more: t.marked_more, less: t.marked_less }
  const parts = kinds.flatMap((kind) => {
    const n = statements.filter(({ id }) => wishes[id] === kind).length
    return n === 0 ? [] : [fill(words[kind], { n })]
  })
  return parts.length === 0 ? t.none : parts.join(', ')
}

/** The wishes with one more, changed, or taken back. */
export function withWish(wishes: Wishes, id: string, wish: Wishes[string] | undefined): Wishes {
  const { [id]: _, ...others } = wishes
  return wish ? { ...others, [id]: wish } : others
}
