import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeConfigure } from '../../build/configure/makeConfigure'
import type { Files } from '../../build/release/buildApp'
import type { HostConfig } from '../../src/ui/host/configFile'

export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">
  <rect width="120" height="40" fill="#00507a" /></svg>`
/** The question bank that it names. */
export const bank = readFileSync('content/examples/waterschap.json', 'utf8')
export const theme = ':root { --basis-color-default-bg-document: rgb(250, 240, 230); }'

/** A folder of the app as a host has it: with all that `fullConfig` names, and `configure.mjs`. */
export async function hostFolder(app: Files): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-host-'))
  const own = { 'host/logo.svg': logo, 'host/theme.css': theme, 'banks/waterschap.json': bank }
  const all = { ...app, ...own, 'configure.mjs': await makeConfigure(app) }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Writes `config.json` and runs `configure.mjs`, as a host does. */
export function configure(folder: string, config: HostConfig | string) {
  const text = typeof config === 'string' ? config : JSON.stringify(config, null, 2)
  writeFileSync(join(folder, 'config.json'), `${text}\n`)
  return runConfigure(folder)
}

export function runConfigure(folder: string, ...words: readonly string[]) {
  const script = join(folder, 'configure.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}
