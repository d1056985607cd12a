import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePackage } from './makePackage'

/** Makes the package for learning platforms of what `npm run build` made. */
export async function run([folder = 'release']: readonly string[]): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const made = await makePackage('dist')
  if (!made.ok) {
    console.error(made.said.trim())
    process.exitCode = 1
    return
  }
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `ambtskompas-${version}-scorm.zip`)
  writeFileSync(file, made.archive)
  console.log(`${file}: ${(made.archive.length / 1e6).toFixed(1)} MB`)
}
