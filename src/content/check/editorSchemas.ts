import * as z from 'zod/mini'
import {
  bankFile,
  cardsFile,
  dilemmasFile,
  frameworkFile,
  logFile,
  pairsFile,
  pointersFile,
  scriptsFile,
} from '../schema'
import { glossaryFile } from './glossaryFile'
import { ratingsFile } from './ratingsFile'

/** The JSON Schemas that help an editor to write content, by file name in `content/schema/`. */
export const editorSchemas = {
  'bank.schema.json': schemaOf(bankFile),
  'glossary.schema.json': schemaOf(glossaryFile),
  'ratings.schema.json': schemaOf(ratingsFile),
  'framework.schema.json': schemaOf(frameworkFile),
  'dilemmas.schema.json': schemaOf(dilemmasFile),
  'cards.schema.json': schemaOf(cardsFile),
  'pairs.schema.json': schemaOf(pairsFile),
  'scripts.schema.json': schemaOf(scriptsFile),
  'pointers.schema.json': schemaOf(pointersFile),
  'log.schema.json': schemaOf(logFile),
}

/** The files as authors write them, before Dutch fills the gaps. */
function schemaOf(file: z.ZodMiniType) {
  return z.toJSONSchema(file, { io: 'input' })
}
