/** Opens the print dialog, which can also save as PDF. */
export function printPage(): void {
  print()
}
