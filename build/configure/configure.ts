import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import dutch from '../../content/interface/nl/config.json'
import english from '../../content/interface/en/config.json'
import { faultWords, type ConfigFault } from '../../src/ui/host/faultWords'
import { filesNamedIn, parseConfig } from '../../src/ui/host/parseConfig'
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
  const lost = filesNamedIn(parsed.value).find(
    ({ file: named }) => !existsSync(join(folder, named)),
  )
  if (lost) return refuse('missing', lost.key)
  const changed = Object.entries(bake(ORIGINALS, parsed.value, text))
    .filter(([name, content]) => write(name, content))
    .map(([name]) => name)
  console.log(changed.length > 0 ? `Changed: ${changed.join(', ')}` : 'Nothing had to change.')
  return true
}

function refuse(fault: ConfigFault, key: string): boolean {
  for (const words of [dutch, english]) console.error(faultWords(words, fault, key))
  return false
}

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
