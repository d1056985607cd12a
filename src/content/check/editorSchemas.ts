import * as z from 'zod/mini'
import { bankFile, cardsFile, dilemmasFile, frameworkFile, logFile, scriptsFile } from '../schema'

/** The JSON Schemas that help an editor to write content, by file name in `content/schema/`. */
export const editorSchemas = {
  'bank.schema.json': z.toJSONSchema(bankFile),
  'framework.schema.json': z.toJSONSchema(frameworkFile),
  'dilemmas.schema.json': z.toJSONSchema(dilemmasFile),
  'cards.schema.json': z.toJSONSchema(cardsFile),
  'scripts.schema.json': z.toJSONSchema(scriptsFile),
  'log.schema.json': z.toJSONSchema(logFile),
}
