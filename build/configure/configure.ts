import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import dutch from '../../content/interface/nl/config.json'
import dutchBank from '../../content/interface/nl/ownBank.json'
import english from '../../content/interface/en/config.json'
import englishBank from '../../content/interface/en/ownBank.json'
import { faultWords, type ConfigFault } from '../../src/ui/host/faultWords'
import { filesNamedIn, parseConfig } from '../../src/ui/host/parseConfig'
import { firstFault } from '../../src/info/own/remarkWords'
import { ours } from '../../src/content/own/ours'
import { readOwnBank, usableOf, type ReadOwnBank } from '../../src/content/own/readOwnBank'
import { brotli, gzip } from '../release/compress'
import { bake, type Originals } from './bake'

/**
 * Puts the settings of `config.json` into the files of the app, so that they hold from the first
 * paint: name, logo, language and theme into the page, and the sites that may frame it into the
 * headers. It always starts from the files as released: run it again after any change, even back to
 * `{}`. Usage: node configure.mjs [--from folder of the version before] [folder of the app]
 */
declare const ORIGINALS: Originals

const {
  values: { from },
  positionals: [folder = fileURLToPath(new URL('.', import.meta.url))],
} = parseArgs({ options: { from: { type: 'string' } }, allowPositionals: true })

function configure(): boolean {
  if (from !== undefined && !takeOver(from)) return false
  const text = configIn(folder)
  const parsed = parseConfig(text)
  if (!parsed.ok) return refuse(parsed)
  for (const named of filesNamedIn(parsed.value)) {
    if (!existsSync(join(folder, named))) return refuse({ problem: 'missing', key: named })
    if (!named.startsWith('banks/')) continue
    const read = readOwnBank(readFileSync(join(folder, named), 'utf8'), ours)
    if (!usableOf(read)) return refuse({ problem: 'bankWrong', key: named }, read)
  }
  const changed = Object.entries(bake(ORIGINALS, parsed.value, text))
    .filter(([name, content]) => write(name, content))
    .map(([name]) => name)
  console.log(changed.length > 0 ? `Changed: ${changed.join(', ')}` : 'Nothing had to change.')
  const included = changed.filter((name) => name.endsWith('.conf'))
  if (included.length > 0) {
    console.log(
      `On nginx or Caddy: reload the server, or it keeps the ${included.join(' and ')} of before.`,
    )
  }
  return true
}

/**
 * Copies the host's own files from the folder of another version, but not their explanations, which
 * come with every version. Only into a freshly unpacked folder: nothing that was filled in since is
 * overwritten.
 */
function takeOver(other: string): boolean {
  const own = ['config.json', 'host', 'banks'].filter((name) => existsSync(join(other, name)))
  if (!own.includes('config.json')) {
    console.error(`There is no config.json in ${other}`)
    return false
  }
  if (configIn(folder) !== '{}') {
    console.error(
      `config.json in ${folder} has been filled in already: nothing was copied. Leave out --from.`,
    )
    return false
  }
  const filter = (file: string) => basename(file) !== 'README.md'
  for (const name of own) {
    cpSync(join(other, name), join(folder, name), { recursive: true, dereference: true, filter })
  }
  return true
}

function configIn(place: string): string {
  const file = join(place, 'config.json')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '{}'
}

function refuse(fault: ConfigFault, read?: ReadOwnBank): boolean {
  for (const [locale, texts, bank] of languages) {
    console.error(faultWords(texts, fault, read && firstFault(bank, read, locale)))
  }
  return false
}

const languages = [
  ['nl', dutch, dutchBank],
  ['en', english, englishBank],
] as const

/** Writes a file where it differs, with its compressed copies. */
function write(name: string, content: string): boolean {
  const path = join(folder, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false
  writeFileSync(path, content)
  const bytes = Buffer.from(content)
  if (existsSync(`${path}.br`)) writeFileSync(`${path}.br`, brotli(bytes))
  if (existsSync(`${path}.gz`)) writeFileSync(`${path}.gz`, gzip(bytes))
  return true
}

process.exitCode = configure() ? 0 : 1
