import { readFileSync } from 'node:fs'
import type { Form } from '../../src/core/framework'
import type { NamedDifference, Participant, summariseGroup } from '../../src/core/group'
import type { ScanScore } from '../../src/core/score'
import type { Answers, Statement } from '../../src/core/statement'

/** Worked examples of scoring, computed by an independent implementation and checked against R. */
type Vectors = {
  readonly scans: readonly {
    readonly id: string
    readonly form: Form
    readonly case: string
    readonly statements: readonly Statement[]
    readonly answers: Answers
    /** As `scoreScan` returns it, and in every published scale also `display`. */
    readonly expected: ScanScore
  }[]
  readonly groups: readonly {
    readonly id: string
    readonly people: readonly Participant[]
    readonly expected: {
      readonly now: ReturnType<typeof summariseGroup>
      readonly named: Readonly<Record<Form, readonly NamedDifference[]>>
    }
  }[]
}

const file = new URL('../vectors/scoring.json', import.meta.url)

export const vectors = asVectors(JSON.parse(readFileSync(file, 'utf8')))

function asVectors(value: unknown): Vectors {
  if (!isVectors(value)) throw new Error('scoring.json holds no vectors')
  return value
}

/** Looks no further: the tests compare every value. */
function isVectors(value: unknown): value is Vectors {
  return typeof value === 'object' && value !== null && 'scans' in value && 'groups' in value
}
