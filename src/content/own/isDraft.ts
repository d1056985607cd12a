import * as z from 'zod/mini'
import { ambitions, levels, relations } from '../../core/framework'
import type { Draft } from './draft'
import { statementsAllowed } from './ownBankFile'
import { ownParts } from './ownParts'

const label = z.strictObject({ label: z.string(), inSentence: z.string() })

const draft = z.strictObject({
  title: z.string(),
  labels: z.partialRecord(z.enum(relations), label),
  rows: z
    .array(
      z.strictObject({
        key: z.int(),
        text: z.string(),
        relation: z.enum([...relations, '']),
        level: z.enum([...levels, '']),
        ambition: z.enum([...ambitions, '']),
        reversed: z.boolean(),
        quick: z.boolean(),
        id: z.exactOptional(z.string()),
      }),
    )
    .check(z.maxLength(2 * statementsAllowed.most)),
  parts: z.exactOptional(z.strictObject(ownParts)),
}) satisfies z.ZodMiniType<Draft>

/** Whether a stored value is a draft. */
export function isDraft(value: unknown): value is Draft {
  return draft.safeParse(value).success
}
