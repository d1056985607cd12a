/**
 * Fails if there is anything to tell, with a list for people who do not program: no stack trace and
 * no code.
 */
export function tell(heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  const error = new Error([`${heading}:`, ...lines].join('\n- '))
  error.name = 'Inhoud'
  error.stack = ''
  throw error
}
