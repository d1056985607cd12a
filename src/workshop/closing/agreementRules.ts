import * as z from 'zod/mini'
import { cleanName } from '../../core/cleanName'
import { agreementKinds, agreementLengths, type Agreement } from '../board/agreements'

/** Turns typed text into an agreement on one line, without hidden characters. */
const line = (most: number) =>
  z.pipe(
    z.string().check(z.maxLength(most)),
    z.transform((text: string) => cleanName(text, most)),
  )

export const agreementRules = z.pipe(
  z.strictObject({
    kind: z.enum(agreementKinds),
    what: z.pipe(line(agreementLengths.what), z.string().check(z.minLength(1))),
    who: line(agreementLengths.who),
    when: line(agreementLengths.when),
  }),
  z.transform((agreement): Agreement => agreement),
)

/** The form before validation. */
export type AgreementForm = z.input<typeof agreementRules>
