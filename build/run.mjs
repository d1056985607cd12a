import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/**
 * Runs a task of this folder that is no part of `npm run build`: `node build/run.mjs release`.
 * Node itself cannot read the types in it.
 */
process.env.NODE_ENV = 'production'
const [task, ...words] = process.argv.slice(2)
const entry = fileURLToPath(new URL(`./${task}/run.ts`, import.meta.url))
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' })
await module.run(words)
