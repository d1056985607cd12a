import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { zipSync, type Zippable } from 'fflate'
import { makeConfigure } from '../configure/makeConfigure'
import { billOfMaterials } from '../sbom/billOfMaterials'
import { buildApp, readFolder, type Files } from './buildApp'
import { compressed } from './compress'
import { releaseMoment } from './moment'

const root = new URL('../../', import.meta.url)
const readText = (file: string) => readFileSync(new URL(file, root), 'utf8')

const readOwn = (folder: string) => readFolder(fileURLToPath(new URL(folder, root)))

const hasBeenCompressed = /\.(?:br|gz|png|woff2)$/

/**
 * The archive that hosts download: the app, and everything they need to make it their own. Equal
 * byte for byte for one commit, on one version of Node.
 */
export async function makeRelease(): Promise<{ name: string; archive: Uint8Array }> {
  const { version } = JSON.parse(readText('package.json')) as { version: string }
  const name = `ambtskompas-${version}`
  return { name: `${name}.zip`, archive: archiveOf(await releaseFiles(), name) }
}

async function releaseFiles(): Promise<Files> {
  const { files: app, modules } = await buildApp()
  const files: Files = {
    ...app,
    ...compressed(app),
    ...within('deploy', readOwn('deploy')),
    // Not a name that a host would choose: unpacking over a folder keeps their own files.
    'banks/example.json': asBytes(readText('content/examples/waterschap.json')),
    LICENSE: asBytes(readText('LICENSE')),
    'docs/configuring.md': asBytes(readText('docs/configuring.md')),
    'docs/own-banks.md': asBytes(readText('docs/own-banks.md')),
    'configure.mjs': asBytes(await makeConfigure(app)),
    'sbom.cdx.json': asBytes(billOfMaterials(modules)),
  }
  return { ...files, SHA256SUMS: asBytes(checksums(files)) }
}

function archiveOf(files: Files, folder: string): Uint8Array {
  const entries: Zippable = {}
  for (const name of Object.keys(files).toSorted()) {
    const level = hasBeenCompressed.test(name) ? 0 : 9
    entries[`${folder}/${name}`] = [files[name] ?? new Uint8Array(), { level }]
  }
  // On Unix (3): its owner may read and write it, all others may read it.
  return zipSync(entries, { mtime: releaseMoment(), os: 3, attrs: 0o100644 << 16 })
}

/** In the format that `sha256sum -c` reads. */
function checksums(files: Files): string {
  const lines = Object.keys(files)
    .toSorted()
    .map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name}\n`)
  return lines.join('')
}

function within(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
  )
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
