import * as z from 'zod/mini'
import { bankFile, frameworkFile, logFile } from './schema'

/** The JSON Schemas that help an editor while writing content, by file name in `content/schema/`. */
export const editorSchemas = {
  'bank.schema.json': z.toJSONSchema(bankFile),
  'framework.schema.json': z.toJSONSchema(frameworkFile),
  'log.schema.json': z.toJSONSchema(logFile),
}
