import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { build, type Plugin } from 'vite'

/** Files by their path from the top, with forward slashes. */
export type Files = Readonly<Record<string, Uint8Array>>

export type BuiltApp = {
  readonly files: Files
  /** The paths of all modules whose code or content is in those files. */
  readonly modules: readonly string[]
}

/** Builds the app as `npm run build` does, and leaves nothing behind. */
export async function buildApp(): Promise<BuiltApp> {
  const outDir = mkdtempSync(join(tmpdir(), 'ambtskompas-release-'))
  const modules = new Set<string>()
  try {
    await build({ logLevel: 'error', build: { outDir }, plugins: [moduleList(modules)] })
    return { files: readFolder(outDir), modules: [...modules].toSorted() }
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

/** All files of a folder and those within it. */
export function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  )
}

/** Notes what the bundle is made of: scripts, and other files such as fonts. */
function moduleList(modules: Set<string>): Plugin {
  return {
    name: 'ambtskompas-module-list',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const made =
          output.type === 'chunk' ? Object.keys(output.modules) : output.originalFileNames
        made.forEach((id) => modules.add(id.replaceAll('\\', '/')))
      }
    },
  }
}
