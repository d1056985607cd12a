import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePackage } from './makePackage'

/** Makes the package for learning platforms from the output of `npm run build`. */
export function run([folder = 'release']: readonly string[]): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const archive = makePackage('dist')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `ambtskompas-${version}-scorm.zip`)
  writeFileSync(file, archive)
  console.log(`${file}: ${(archive.length / 1e6).toFixed(1)} MB`)
}
