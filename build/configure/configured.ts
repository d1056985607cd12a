import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readFolder, type Files } from '../release/buildApp.ts'
import { makeConfigure } from './makeConfigure.ts'

/** A built app with its settings in it; or what `configure.mjs` says that is wrong with them. */
export type Configured =
  { readonly ok: true; readonly files: Files } | { readonly ok: false; readonly said: string }

/**
 * Puts what stands in the `config.json` of a built app into its files, with the `configure.mjs` that
 * hosts get.
 */
export async function configured(app: Files): Promise<Configured> {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-configured-'))
  try {
    const script = 'configure.mjs'
    for (const [name, content] of Object.entries({ ...app, [script]: await makeConfigure(app) })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    const { status, stderr } = spawnSync(process.execPath, [join(folder, script)], {
      encoding: 'utf8',
    })
    if (status !== 0) return { ok: false, said: stderr }
    const { [script]: _, ...files } = readFolder(folder)
    return { ok: true, files }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
