import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { baseline } from './baseline.ts'
import { makesPage } from './pageOnly.ts'
import { integrity, withFiles, type WorkerFiles } from './workerFiles.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

const entry = fileURLToPath(new URL('./serviceWorker.ts', import.meta.url))

/**
 * Files that hosts and devices need but the app does not, what hosts change, and the worker itself.
 */
const notForTheApp =
  /^(?:sw\.js|config(?:\.schema)?\.json|(?:host|banks)\/.*|404\.html|_headers|\.htaccess|(?:nginx|caddy)\.conf|web\.config|icon-.*\.png)$/

/**
 * Writes `sw.js` beside the built files: the service worker with the name and hash of every one of
 * them. The same files give the same worker.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'ambtskompas-service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (!makesPage(bundle)) return
        if (dir === undefined) this.error('There is no folder to write the service worker into')
        writeFileSync(join(dir, 'sw.js'), withFiles(await workerCode(), hashesIn(dir), version))
      },
    },
  }
}

/** The files of a folder, each with its hash; `''` is `index.html`. */
function hashesIn(folder: string): WorkerFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entryOf) => entryOf.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((file) => !notForTheApp.test(file))
    .toSorted()
  return Object.fromEntries(
    files.map((file) => [
      file === 'index.html' ? '' : file,
      integrity(readFileSync(join(folder, file))),
    ]),
  )
}

async function workerCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      target: baseline,
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  if (!Array.isArray(result) && !('output' in result)) throw new Error('The build is watching')
  const [worker] = [result].flat().flatMap(({ output }) => output)
  if (worker?.type !== 'chunk') throw new Error('The service worker was not built')
  return worker.code
}
