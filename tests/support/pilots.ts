import { bank } from '../../src/content/bank'
import { roles } from '../../src/content/check/ratingsFile'
import { encodeSavedFile } from '../../src/record/encodeSavedFile'
import { emptyScan } from '../../src/record/shape'
import { toSaved } from '../../src/record/toSaved'
import type { Answers } from '../../src/core/statement'
import type { Assumptions } from '../../simulation/assumptions'
import { chanceFor } from '../../simulation/chance'
import { drawDifficulties, drawPerson } from '../../simulation/people'

const { id, version, fingerprint } = bank
export const bankRef = { id, version, fingerprint }

/** The text of a file that the app saves of somebody who only answered. */
export function savedText(answers: Answers, of = bankRef): string {
  return encodeSavedFile(toSaved({ ...emptyScan, answers }, of), '2026-11-29T10:00:00.000Z')
}

/** The files of simulated volunteers, in equal parts of all roles; the first ones answer twice. */
export function pilotFiles(assumptions: Assumptions, people: number, again: number) {
  const chance = chanceFor(7, 'pilot')
  const difficulties = drawDifficulties(assumptions, chance)
  return Array.from({ length: people }, (_, i) => {
    const role = roles[i % roles.length] ?? roles[0]
    const person = drawPerson(assumptions, difficulties, role, chance)
    const fileOf = (ending: string) => ({
      path: `pilot/${role}/${String(i + 1)}${ending}.json`,
      text: savedText(person.fillIn('full', chance)),
    })
    return i < again ? [fileOf(''), fileOf('-2')] : [fileOf('')]
  }).flat()
}
