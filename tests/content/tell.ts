/** Fails with a list for people who do not program: without a stack or a piece of code. */
export function tell(heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  const error = new Error([`${heading} (${lines.length}):`, ...lines].join('\n- '))
  error.name = 'Inhoud'
  error.stack = ''
  throw error
}
