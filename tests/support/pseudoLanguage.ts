import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pseudo } from './pseudo'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The code of a language that is added to the app during a test. */
export const added = 'de'

/** What the language lacks on purpose: interface texts by subject, and texts of the content. */
const leftOut = {
  interface: { shell: ['footerSource', 'about'], about: ['why'], landing: ['lengthFull'] },
  content: ['Ik ', 'Onze organisatie '],
} as const

/**
 * Adds a made-up language to a copy of everything, as CONTRIBUTING.md says: a folder of interface
 * texts, translations in the content files, and a line in the locale table. Checks its types and
 * builds it.
 * @returns the folder of the build
 */
export function buildWithAddedLanguage(): string {
  // The real path, since files found through a link are known by it.
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'ambtskompas-language-')))
  for (const name of readdirSync(root).filter((each) => !notCopied.has(each))) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  addFolder(join(copy, 'content/interface'))
  addTranslations(join(copy, 'content'))
  addLine(join(copy, 'src/ui/language/locale.ts'))
  run(copy, 'typescript/bin/tsc', '--noEmit')
  run(copy, 'vite/bin/vite.js', 'build', '--logLevel', 'warn')
  return join(copy, 'dist')
}

const notCopied = new Set(['node_modules', 'dist', '.git', 'coverage', 'test-results'])

function run(folder: string, script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join('node_modules', script), ...args], { cwd: folder })
}

function addFolder(folder: string): void {
  mkdirSync(join(folder, added))
  for (const file of readdirSync(join(folder, 'nl'))) {
    const texts = Object.entries(readJson(join(folder, 'nl', file)) as Record<string, string>)
    const lacking: Readonly<Record<string, readonly string[]>> = leftOut.interface
    const left = lacking[file.replace('.json', '')] ?? []
    const translated = texts.filter(([key]) => !left.includes(key))
    writeJson(
      join(folder, added, file),
      Object.fromEntries(translated.map(([key, text]) => [key, pseudo(text)])),
    )
  }
}

function addTranslations(folder: string): void {
  for (const file of ['bank', 'framework', 'dilemmas', 'cards', 'pairs', 'scripts', 'pointers']) {
    const path = join(folder, `${file}.json`)
    writeJson(path, JSON.parse(JSON.stringify(readJson(path), (_, value: unknown) => inAll(value))))
  }
}

/** A text of the content, with the added language in it unless that is left out. */
function inAll(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nl' in value)) return value
  const dutch = String(value.nl)
  if (leftOut.content.some((start) => dutch.startsWith(start))) return value
  return { ...value, [added]: pseudo(dutch) }
}

function addLine(file: string): void {
  const line = `  ${added}: { name: 'Deutsch', tag: 'de-DE', failed: 'Deutsch fehlt.' },\n`
  const table = readFileSync(file, 'utf8')
  const end = table.indexOf('} as const')
  writeFileSync(file, table.slice(0, end) + line + table.slice(end))
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value))
}
