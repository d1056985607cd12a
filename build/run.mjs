import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/**
 * Runs a task of this folder that is not part of `npm run build`: `node build/run.mjs release`.
 * Goes through Vite, since Node itself cannot read the types.
 */
process.env.NODE_ENV = 'production'
const [task, ...words] = process.argv.slice(2)
const entry = fileURLToPath(new URL(`./${task}/run.ts`, import.meta.url))
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' })
await module.run(words)
