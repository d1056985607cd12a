import { roles } from '../src/content/check/ratingsFile'
import { calibrate, type Calibration } from './items/calibration'
import { drawDifficulties, drawPerson } from './people'
import type { Making } from './worlds'

/** The number of people that docs/pilot.md asks for, and how many of them answer again. */
const [PEOPLE, AGAIN] = [210, 50]

/** The constants as pilots of simulated people would measure them, each with another bank. */
export function pilotsOf(pilots: number, { assumptions, chance }: Making): Calibration[] {
  return Array.from({ length: pilots }, () => {
    const difficulties = drawDifficulties(assumptions, chance)
    const people = Array.from({ length: PEOPLE }, (_, i) => {
      const role = roles[i % roles.length] ?? roles[0]
      const { fillIn } = drawPerson(assumptions, difficulties, role, chance)
      const answers = fillIn('full', chance)
      return { role, answers, later: i < AGAIN ? fillIn('full', chance) : undefined }
    })
    const again = people.flatMap(({ answers, later }) =>
      later ? [{ first: answers, second: later }] : [],
    )
    return calibrate({ people, again })
  })
}
