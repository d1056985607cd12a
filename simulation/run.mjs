import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/**
 * Runs a TypeScript file of this folder with the question bank in it, as the build does.
 * Usage: node simulation/run.mjs simulate, or: node simulation/run.mjs items folder/*.json
 */
const path = (file) => fileURLToPath(new URL(file, import.meta.url))
const { module } = await runnerImport(path('../build/bankPlugin.ts'))
await runnerImport(path(`${process.argv[2]}.ts`), { plugins: [module.bankPlugin()] })
