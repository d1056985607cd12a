import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A copy of a build that acts as the next version for people who have the old one open: none of its
 * scripts has the same name, and its policy differs. Quicker than building one.
 * @returns its folder
 */
export function renamed(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-renamed-'))
  cpSync(build, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const names = scripts.map((name) => [
    name,
    name.replace(/-([0-9a-f]+)([0-9a-f])(?=\.js$)/, '-$2$1'),
  ])
  for (const [before = '', after = ''] of names) {
    renameSync(join(assets, before), join(assets, after))
  }
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of texts.filter((name) => /\.(?:js|html|conf)$/.test(name))) {
    let text = readFileSync(join(folder, file), 'utf8')
    for (const [before = '', after = ''] of names) text = text.replaceAll(before, after)
    text = text.replaceAll("script-src 'self'", "script-src 'self' 'sha256-another='")
    writeFileSync(join(folder, file), text)
  }
  return folder
}
