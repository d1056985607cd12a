/** Opens the print dialog, where one can also save as PDF. */
export function printPage(): void {
  print()
}
