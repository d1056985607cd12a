import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRelease } from './makeRelease'

/** Makes the archive of this version in a folder. */
export async function run([folder = 'release']: readonly string[]): Promise<void> {
  const { name, archive } = await makeRelease()
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, archive)
  console.log(`${file}: ${(archive.length / 1e6).toFixed(1)} MB`)
}
