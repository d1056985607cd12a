import { relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

/** A file of the built app. */
export type BuiltFile = {
  readonly name: string
  /** Size as it is sent, in bytes. */
  readonly brotli: number
  /** What it is made of, largest first; for scripts only. */
  readonly parts: readonly Part[]
}

/** A package, or a file of ours. */
type Part = {
  readonly name: string
  readonly kind: 'package' | 'ours'
  /** Its share of the file as it is sent, in bytes. */
  readonly brotli: number
  /** The packages and files in the same file that ask for it. */
  readonly importers: readonly string[]
}

export type BuiltApp = {
  /** The page as it is sent. */
  readonly html: string
  /** Every script that the page needs before the app is there. */
  readonly first: readonly BuiltFile[]
  /** Every script that is fetched later. */
  readonly later: readonly BuiltFile[]
  readonly styles: readonly BuiltFile[]
  /**
   * What a page or part takes beyond the first load.
   * @param module the name of the file that it begins with, as in `ResultInWorkshop`
   */
  readonly cost: (module: string) => Cost
}

/** What is fetched, with what that imports in turn; bytes of scripts as they are sent. */
type Cost = {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  readonly brotli: number
  /** The files and packages in these scripts. */
  readonly parts: readonly string[]
}

/** Builds the app as `npm run build` does, but writes nothing. */
export async function buildApp(): Promise<BuiltApp> {
  const importers = new Map<string, Set<string>>()
  const result = await build({
    logLevel: 'silent',
    build: { write: false },
    plugins: [importerList(importers)],
  })
  if (!Array.isArray(result) && !('output' in result)) throw new Error('The build is watching')
  const output = [result].flat().flatMap((each) => each.output)
  const chunks = output.filter((file) => file.type === 'chunk')
  const assets = output.filter((file) => file.type === 'asset')
  const needed = withImports(chunks)
  const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, sizeOf(code)]))
  const describe = ({ fileName, modules }: (typeof chunks)[number]): BuiltFile => {
    const brotli = sizes.get(fileName) ?? 0
    return { name: fileName, brotli, parts: partsOf(modules, brotli, importers) }
  }
  return {
    cost: costOf(chunks, sizes, needed),
    html: String(assets.find(({ fileName }) => fileName === 'index.html')?.source),
    first: chunks.filter(({ fileName }) => needed.has(fileName)).map(describe),
    later: chunks.filter(({ fileName }) => !needed.has(fileName)).map(describe),
    styles: assets
      .filter(({ fileName }) => fileName.endsWith('.css'))
      .map(({ fileName, source }) => ({ name: fileName, brotli: sizeOf(source), parts: [] })),
  }
}

/** Size as it is sent, in bytes. */
export function sizeOf(content: string | Uint8Array): number {
  return brotliCompressSync(content).length
}

/** Notes per package or file which others import from it. */
function importerList(importers: Map<string, Set<string>>): Plugin {
  return {
    name: 'importer-list',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const known = importers.get(partOf(id)) ?? new Set()
        const asking = this.getModuleInfo(id)?.importers.map(partOf) ?? []
        importers.set(partOf(id), new Set([...known, ...asking]))
      }
    },
  }
}

type Chunk = Linked & {
  readonly code: string
  readonly modules: Readonly<Record<string, unknown>>
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined
}

function costOf(
  chunks: readonly Chunk[],
  sizes: ReadonlyMap<string, number>,
  first: ReadonlySet<string>,
): BuiltApp['cost'] {
  return (module) => {
    const file = new RegExp(`/${module}\\.tsx?$`)
    const begin = chunks.find(({ modules }) => Object.keys(modules).some((id) => file.test(id)))
    if (!begin) throw new Error(`No script begins with ${module}`)
    const names = withImports(chunks.map((each) => ({ ...each, isEntry: each === begin })))
    const fetched = chunks.filter(({ fileName }) => names.has(fileName) && !first.has(fileName))
    const styles = fetched.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
    return {
      scripts: fetched.map(({ fileName }) => fileName),
      styles: [...new Set(styles)],
      brotli: fetched.reduce((sum, { fileName }) => sum + (sizes.get(fileName) ?? 0), 0),
      parts: fetched.flatMap(({ modules }) => Object.keys(modules).map(partOf)),
    }
  }
}

type Linked = {
  readonly fileName: string
  readonly isEntry: boolean
  readonly imports: readonly string[]
}

/** The names of the entries, and of all they import statically. */
function withImports(chunks: readonly Linked[]): Set<string> {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  // A loop over a set also visits what it adds.
  for (const name of found) {
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((each) => found.add(each))
  }
  return found
}

/** Each part gets a share of the whole in proportion to about how large it is by itself. */
function partsOf(
  modules: Readonly<Record<string, { readonly code: string | null }>>,
  brotli: number,
  importers: ReadonlyMap<string, ReadonlySet<string>>,
): Part[] {
  const sizes = new Map<string, number>()
  for (const [id, { code }] of Object.entries(modules)) {
    sizes.set(partOf(id), (sizes.get(partOf(id)) ?? 0) + gzipSync(code ?? '').length)
  }
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const packages = new Set(Object.keys(modules).map(packageOf))
  return [...sizes]
    .map(([name, size]): Part => ({
      name,
      kind: packages.has(name) ? 'package' : 'ours',
      brotli: (size / whole) * brotli,
      importers: [...(importers.get(name) ?? [])].filter(
        (each) => each !== name && sizes.has(each),
      ),
    }))
    .toSorted((a, b) => b.brotli - a.brotli)
}

/** The package of a module, else its path from the top of the repository. */
function partOf(id: string): string {
  const path = id.replace('\0', '')
  return packageOf(id) ?? (path.startsWith('/') ? relative(process.cwd(), path) : path)
}

function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
}
