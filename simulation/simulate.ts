import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { stated, values } from './assumptions'
import { holds, linesOf } from './lines'
import { plotsOf } from './plots'
import { progress } from './progress'
import { varyEach } from './sensitivity'
import { carryOut } from './study'
import { tablesOf } from './tables'
import { withTables } from './page'

/**
 * `npm run simulate`: sends people as we assume them through the code that scores and words a
 * result. Prints the results, writes them into docs/measurement.md, and fails where a claim does
 * not hold.
 */
const docs = new URL('../docs/', import.meta.url)
const page = new URL('measurement.md', docs)
const plots = new URL('measurement/', docs)

const design = { assumptions: values, size: stated.size, seed: stated.seed, progress }
const study = carryOut(design)
const tables = tablesOf(stated, study, varyEach(stated, design))
progress('')

const written = await format(withTables(readFileSync(page, 'utf8'), tables), {
  parser: 'markdown',
})
writeFileSync(page, written)
mkdirSync(plots, { recursive: true })
for (const [name, svg] of Object.entries(plotsOf(study))) writeFileSync(new URL(name, plots), svg)

const report = Object.entries(tables).map(([title, table]) => `## ${title}\n\n${table}`)
console.log(await format(report.join('\n\n'), { parser: 'markdown' }))
const missed = linesOf(study).filter((line) => !holds(line))
console.log(
  missed.length === 0
    ? 'Every claim holds.'
    : `These claims do not hold:\n${missed.map(({ claim }) => `- ${claim}`).join('\n')}`,
)
if (missed.length > 0) process.exitCode = 1
