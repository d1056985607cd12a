/** The report of a way to add codes. */
type Said = { readonly lines: readonly string[] }

/**
 * The report when the button is pressed while the box is empty. Pasting reads at once and empties
 * the box, so an earlier report stays, with the way to undo it. Only if there is none does it say
 * that the box is empty.
 */
export function reportOfEmptyPress<Report extends Said>(last: Report, emptyWords: string): Report {
  return last.lines.length > 0 ? last : { ...last, lines: [emptyWords] }
}
