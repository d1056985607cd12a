import * as z from 'zod/mini'
import { languages } from './finding'
import { recordOf } from '../../core/framework'

const words = z.optional(z.array(z.string()))

const term = z.strictObject({
  term: z.string().check(z.describe('What it is called in code and in English.')),
  nl: z.string().check(z.describe('What people read in Dutch.')),
  meaning: z.string(),
  retired: z.optional(
    z
      .strictObject(recordOf(languages, () => words))
      .check(z.describe('Other words for it, per language, which no text uses any more.')),
  ),
})

/** `content/glossary.json`: one word for one thing. Not part of the app. */
export const glossaryFile = z.strictObject({
  $schema: z.optional(z.string()),
  terms: z.array(term),
})
