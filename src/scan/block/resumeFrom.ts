import type { Answers } from '../../core/statement'

/** The first open statement of a half-answered block; nothing for any other block. */
export function resumeFrom<Entry extends { readonly id: string }>(
  statements: readonly Entry[],
  answers: Answers,
): Entry | undefined {
  const open = statements.filter(({ id }) => answers[id] === undefined)
  return open.length < statements.length ? open[0] : undefined
}
