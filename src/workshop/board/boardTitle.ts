import { fill } from '../../ui/language/fill'

/** The data that a title is made from. */
export type Titled = {
  readonly workshop: { readonly title: string }
  readonly practice: boolean
}

/**
 * The title of a workshop, marked if it is only for practice.
 * @param t the marked title of a practice board, with `{title}`
 * @param untitled replaces the title if there is none
 */
export function boardTitle(
  t: { readonly title: string },
  { workshop, practice }: Titled,
  untitled = '',
): string {
  const title = workshop.title === '' ? untitled : workshop.title
  return practice ? fill(t.title, { title }) : title
}
