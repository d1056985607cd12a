import { readFileSync } from 'node:fs'
import { builtInBank } from '../../src/content/builtInBank'
import { builtInDilemmas } from '../../src/content/builtInDilemmas'
import { builtInFramework } from '../../src/content/builtInFramework'
import type { OwnBankFile } from '../../src/content/own/ownBankFile'
import { checkOwnBank, type Ours } from '../../src/content/own/readOwnBank'

export const ours: Ours = {
  id: builtInBank.id,
  framework: builtInFramework,
  dilemmas: builtInDilemmas,
}

/** The example of a water board, as a file. */
export const waterBoardText = readFileSync('content/examples/waterschap.json', 'utf8')
export const waterBoard = JSON.parse(waterBoardText) as OwnBankFile

/** The texts of its statements. */
export const waterBoardTexts = waterBoard.statements.map(({ text }) =>
  typeof text === 'string' ? text : '',
)

/** The example with something changed in its statements. */
export function waterBoardWith(
  change: (statement: OwnBankFile['statements'][number], at: number) => object,
): unknown {
  return {
    ...waterBoard,
    statements: waterBoard.statements.map((statement, at) => ({
      ...statement,
      ...change(statement, at),
    })),
  }
}

/** A bank that is known to be one, checked. */
export function checkedBank(file: unknown) {
  const read = checkOwnBank(file, ours)
  if (!read.ok) throw new Error(`No bank: ${read.problem}`)
  return read.value
}
