import { format, resolveConfig } from 'prettier'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editorSchemas } from '../../src/content/check/editorSchemas'
import { folder } from './texts'

describe('editorSchemas', () => {
  test.each(Object.entries(editorSchemas))(
    'is what content/schema/%s says (if not: npx vitest run --project content -u)',
    async (file, schema) => {
      const path = fileURLToPath(new URL(`schema/${file}`, folder))
      const options = { ...(await resolveConfig(path)), filepath: path }
      await expect(await format(JSON.stringify(schema), options)).toMatchFileSnapshot(path)
    },
  )
})
