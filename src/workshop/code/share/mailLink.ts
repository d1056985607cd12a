/**
 * A link that opens a new mail, and never anything else.
 * @param address as a workshop has it, checked; empty for a mail without one
 */
export function mailLink(address: string, subject: string, body: string): string {
  const to = encodeURIComponent(address).replaceAll('%40', '@')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
