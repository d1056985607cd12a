import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { configFile } from '../../../src/ui/host/configFile'

const path = fileURLToPath(new URL('../../../public/config.schema.json', import.meta.url))
const schema = z.toJSONSchema(configFile, { io: 'input' })

test('public/config.schema.json is what the app reads (if not: npx vitest run tests/ui/host -u)', async () => {
  const options = { ...(await resolveConfig(path)), filepath: path }
  await expect(await format(JSON.stringify(schema), options)).toMatchFileSnapshot(path)
})

test('every key says what it is for', () => {
  const { properties = {} } = schema
  expect(Object.keys(properties)).toHaveLength(10)
  const silent = Object.entries(properties).filter(
    ([, key]) => typeof key !== 'object' || key.description === undefined,
  )
  expect(silent.map(([name]) => name)).toEqual([])
})
