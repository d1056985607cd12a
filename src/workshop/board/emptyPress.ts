/** What a way to add codes has to say. */
type Said = { readonly lines: readonly string[] }

/**
 * What to report when the button is pressed while the box is empty. Pasting reads at once and empties
 * the box: what was read stays, with the way to undo it. Only where nothing is said yet, the box is.
 */
export function reportOfEmptyPress<Report extends Said>(last: Report, emptyWords: string): Report {
  return last.lines.length > 0 ? last : { ...last, lines: [emptyWords] }
}
