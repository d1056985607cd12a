import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { bank } from '../src/content/bank'
import { MAX_FILE_BYTES } from '../src/record/encodeSavedFile'
import { calibrate } from './items/calibration'
import { alphas, itemFigures, LEAST_PEOPLE } from './items/itemFigures'
import { pilotOf } from './items/pilot'
import {
  calibrationFile,
  componentTable,
  constantTable,
  itemTable,
  relationTable,
} from './items/report'
import { retestOf } from './items/retest'

/**
 * `npm run items -- folder/*\/*.json`: what the saved scans of volunteers say about the statements and
 * about the constants; see docs/pilot.md. Writes calibration.json here.
 */
const paths = process.argv.slice(3)
const read = pilotOf(
  paths.map((path) => ({ path, text: textAt(path) })),
  bank,
)
if (!read.ok) refuse(read.problem)
else if (read.value.people.length < LEAST_PEOPLE) {
  refuse(`Nothing is told of fewer than ${String(LEAST_PEOPLE)} people.`)
} else {
  const { people, again } = read.value
  const calibration = calibrate(read.value)
  const report = [
    `## Statements: ${String(people.length)} people, of whom ${String(again.length)} answered twice`,
    itemTable(itemFigures(people)),
    '## Relations',
    relationTable(alphas(people), again.length > 2 ? retestOf(again) : undefined),
    '## Where differences come from',
    componentTable(calibration),
    '## Constants',
    constantTable(calibration),
  ]
  console.log(await format(report.join('\n\n'), { parser: 'markdown' }))
  writeFileSync('calibration.json', calibrationFile(calibration, bank))
  console.log('Written: calibration.json')
}

function refuse(problem: string): void {
  console.error(problem)
  process.exitCode = 1
}

/** The text of a file, if it exists. A file that is too large is rejected without being read. */
function textAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return undefined
  return found.size > MAX_FILE_BYTES ? ' '.repeat(MAX_FILE_BYTES + 1) : readFileSync(path, 'utf8')
}
