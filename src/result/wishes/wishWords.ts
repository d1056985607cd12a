import { wishes as kinds, type Wishes } from '../../core/wishes'
import type { wishesTexts } from '../../ui/language/subjects/wishes'
import { fill } from '../../ui/language/fill'

/** The number of marked statements, as in "2 vaker, 1 minder"; an instruction if there are none. */
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

/** The wishes with one added, changed or removed. */
export function withWish(wishes: Wishes, id: string, wish: Wishes[string] | undefined): Wishes {
  const { [id]: _, ...others } = wishes
  return wish ? { ...others, [id]: wish } : others
}
