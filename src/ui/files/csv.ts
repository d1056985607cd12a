/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

/** A whole CSV file, headings first. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => csvLine(row) + LINE_END).join('')
}

/**
 * One line. A cell that would break it, in whatever way a spreadsheet splits lines, is quoted; one
 * that a spreadsheet would run as a formula gets an apostrophe before it. A number stays a number,
 * even below zero.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => quoted(isFormula(cell) ? `'${cell}` : cell)).join(';')
}

/** Chinese and Japanese spreadsheets treat full-width signs in the same way. */
function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !isNumber(cell)
}

function quoted(cell: string): string {
  const breaks = /[";,\t\r\n]/.test(cell) && !isNumber(cell)
  return breaks ? `"${cell.replaceAll('"', '""')}"` : cell
}

function isNumber(cell: string): boolean {
  return /^-?\d+(?:[.,]\d+)?$/.test(cell)
}
