/** A text up to and including its first full stop, question mark or exclamation mark. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
}
