/**
 * A page with new tables, each between `<!-- simulate: its title -->` and `<!-- end -->`. A place
 * that is missing is an error.
 */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [title, table]) => {
    const from = `<!-- simulate: ${title} -->`
    const start = text.indexOf(from)
    const end = text.indexOf('<!-- end -->', start)
    if (start === -1 || end === -1) throw new Error(`docs/measurement.md has no place for ${title}`)
    return `${text.slice(0, start + from.length)}\n\n${table}\n\n${text.slice(end)}`
  }, page)
}
