import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import dutch from '../../content/interface/nl/config.json'
import dutchBank from '../../content/interface/nl/ownBank.json'
import english from '../../content/interface/en/config.json'
import englishBank from '../../content/interface/en/ownBank.json'
import { LONGEST_NAME } from '../../src/ui/host/configFile'
import { filesNamedIn, parseConfig, type ConfigProblem } from '../../src/ui/host/parseConfig'
import { firstFault } from '../../src/info/own/remarkWords'
import { localeIds } from '../../src/ui/language/locale'
import { fill } from '../../src/ui/language/texts'
import { ours } from '../../src/content/own/ours'
import { readOwnBank, usableOf, type ReadOwnBank } from '../../src/content/own/readOwnBank'
import { brotli, gzip } from '../release/compress'
import { bake, type Originals } from './bake'

/**
 * Puts what stands in `config.json` into the files of the app, so that it is there from the first
 * paint: name, logo, language and theme into the page, and the sites that may frame it into the
 * headers. Always made from the files as released: run it again after any change, also after putting
 * `{}` back. Usage: node configure.mjs [folder of the app]
 */
declare const ORIGINALS: Originals

const [folder = fileURLToPath(new URL('.', import.meta.url))] = process.argv.slice(2)

function configure(): boolean {
  const file = join(folder, 'config.json')
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '{}'
  const parsed = parseConfig(text)
  if (!parsed.ok) return refuse(parsed.problem, parsed.key)
  for (const named of filesNamedIn(parsed.value)) {
    if (!existsSync(join(folder, named))) return refuse('missing', named)
    if (!named.startsWith('banks/')) continue
    const read = readOwnBank(readFileSync(join(folder, named), 'utf8'), ours)
    if (!usableOf(read)) return refuse('bankWrong', named, read)
  }
  const changed = Object.entries(bake(ORIGINALS, parsed.value, text))
    .filter(([name, content]) => write(name, content))
    .map(([name]) => name)
  console.log(changed.length > 0 ? `Changed: ${changed.join(', ')}` : 'Nothing had to change.')
  return true
}

function refuse(
  problem: ConfigProblem | 'missing' | 'bankWrong',
  key: string,
  read?: ReadOwnBank,
): boolean {
  for (const [locale, texts, bank] of languages) {
    const remark = (read && firstFault(bank, read, locale)) ?? ''
    const values = { key, remark, most: LONGEST_NAME, languages: localeIds.join(', ') }
    console.error(fill(texts[problem], values))
  }
  return false
}

const languages = [
  ['nl', dutch, dutchBank],
  ['en', english, englishBank],
] as const

/** Writes a file where it differs, and what is compressed beside it. */
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
