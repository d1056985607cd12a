import type { Screen } from './savedBoard'
import { fill } from '../../ui/language/texts'

/** What a board is known by. */
export type Titled = Pick<Screen, 'workshop' | 'practice'>

/**
 * The title of a workshop, and that it is only to practise, if so.
 * @param t what a practice board is called, with its `{title}`
 * @param untitled what stands for a title where there is none
 */
export function boardTitle(
  t: { readonly title: string },
  { workshop, practice }: Titled,
  untitled = '',
): string {
  const title = workshop.title === '' ? untitled : workshop.title
  return practice ? fill(t.title, { title }) : title
}
