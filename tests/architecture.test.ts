import { readdirSync, readFileSync } from 'node:fs'
import { posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { circlesIn } from './support/circles'
import { importsOf } from './support/imports'

const root = new URL('../', import.meta.url)
const LONGEST_FILE = 250

const everyRoom = readdirSync(new URL('src', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Which other rooms a room may import from. A new folder in src/ needs a row here. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  codec: ['domain'],
  platform: [],
  i18n: ['domain'],
  content: ['domain'],
  store: ['domain', 'codec', 'platform'],
  ui: ['i18n'],
  charts: ['domain', 'i18n', 'ui'],
  exports: ['domain', 'i18n', 'platform'],
  pages: everyRoom.filter((room) => room !== 'app'),
  app: everyRoom,
}

/** Which rooms may import a package. A new package in src/ needs a row here. */
const mayImportPackage: Readonly<Record<string, readonly string[]>> = {
  react: ['i18n', 'ui', 'charts', 'pages', 'app'],
  'react-dom': ['app'],
  'react-hook-form': ['pages', 'ui'],
  recharts: ['charts'],
  zustand: ['store'],
  zod: ['domain', 'codec', 'content'],
  idb: ['platform'],
  'ts-ics': ['exports'],
  hpke: ['codec'],
  qr: ['codec', 'platform'],
  'virtual:bank': ['content'],
  'virtual:cards': ['content'],
  'virtual:dilemmas': ['content'],
  'virtual:framework': ['content'],
  'virtual:opening': ['content'],
  'virtual:scripts': ['content'],
}

/** Which rooms may import the JSON of the top-level folder content/. */
const mayImportContentFiles = ['i18n', 'content']

/** Files that run while building, in Node, and never reach a browser. */
function runsWhileBuilding(file: string): boolean {
  return /Plugin(\.ts)?$/.test(file) || /^src\/content\/loadBank(\.ts)?$/.test(file)
}

/** What is wrong with an import, if anything. */
function faultOf(file: string, source: string | undefined): string | undefined {
  const fault =
    source === undefined
      ? 'is computed: write the path as a text, so that it can be checked'
      : source.startsWith('.')
        ? faultOfPath(file, posix.join(posix.dirname(file), source))
        : faultOfPackage(file, source)
  return fault && `${file} imports ${source ?? 'something'}, which ${fault}`
}

function faultOfPath(file: string, target: string): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)]
  if (/^content\/.+\.json$/.test(target)) {
    return mayImportContentFiles.includes(from) ? undefined : 'only i18n and content may read'
  }
  if (!target.startsWith('src/')) return 'lies outside src/'
  if (runsWhileBuilding(target) && !runsWhileBuilding(file)) return 'only runs while building'
  if (from !== to) return mayImport[from]?.includes(to) ? undefined : `${from} may not know`
  const page = pageOf(target)
  return from === 'pages' && page && page !== pageOf(file) ? 'belongs to another page' : undefined
}

function faultOfPackage(file: string, source: string): string | undefined {
  const name = source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/')
  if (name.startsWith('node:') || name === 'vite') {
    return runsWhileBuilding(file) ? undefined : 'only files named *Plugin.ts may know'
  }
  const rooms = mayImportPackage[name]
  if (!rooms) return 'has no row in mayImportPackage of tests/architecture.test.ts: add one'
  return rooms.includes(roomOf(file)) ? undefined : `only ${rooms.join(', ')} may know`
}

/** `ui` of `src/ui/Button.tsx`. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** `scan` of `src/pages/scan/BlockPage.tsx`; what is in `shared` belongs to every page. */
function pageOf(path: string): string | undefined {
  const [, , page] = path.split('/')
  return page === 'shared' ? undefined : page
}

describe('the rules for imports', () => {
  test.each([
    ['domain/score.ts', './scale'],
    ['domain/framework.ts', 'zod/mini'],
    ['codec/route.ts', '../domain/framework'],
    ['i18n/subjects/scan.ts', '../../../content/interface/nl/scan.json'],
    ['store/scan.ts', 'zustand/middleware'],
    ['charts/Radar.tsx', './Radar.css'],
    ['pages/scan/Page.tsx', './Form'],
    ['pages/scan/parts/Field.tsx', '../Form'],
    ['pages/scan/Page.tsx', '../shared/usePageTitle'],
    ['pages/scan/Page.tsx', '../../store/scan'],
    ['app/main.tsx', '../pages/scan/Page'],
    ['app/main.tsx', 'react-dom/client'],
    ['content/bankPlugin.ts', 'node:fs/promises'],
    ['app/prerenderPlugin.ts', 'vite'],
    ['content/bankPlugin.ts', './loadBank'],
  ])('let src/%s import %s', (file, source) => {
    expect(faultOf(`src/${file}`, source)).toBeUndefined()
  })

  test.each([
    ['domain/score.ts', '../codec/route', 'domain may not know'],
    ['domain/score.ts', '../codec', 'domain may not know'],
    ['domain/score.ts', 'react', 'only i18n, ui, charts, pages, app may know'],
    ['platform/storage.ts', '../domain/score', 'platform may not know'],
    ['i18n/texts.ts', '../content/bank', 'i18n may not know'],
    ['ui/Button.tsx', '../charts/Radar', 'ui may not know'],
    ['store/scan.ts', '../content/bank', 'store may not know'],
    ['pages/scan/Page.tsx', '../../app/routes', 'pages may not know'],
    ['pages/scan/Page.tsx', '../result/Page', 'belongs to another page'],
    ['pages/shared/usePageTitle.ts', '../scan/Page', 'belongs to another page'],
    ['attic/old.ts', '../domain/score', 'attic may not know'],
    ['pages/scan/Page.tsx', 'recharts', 'only charts may know'],
    ['pages/scan/Page.tsx', 'zustand', 'only store may know'],
    ['app/main.tsx', 'react-hook-form', 'only pages, ui may know'],
    ['store/scan.ts', 'zod', 'only domain, codec, content may know'],
    ['store/scan.ts', 'idb', 'only platform may know'],
    ['pages/scan/Page.tsx', '@scope/package/part', 'has no row'],
    ['pages/scan/Page.tsx', 'fs', 'has no row'],
    ['pages/scan/Page.tsx', 'node:fs', 'only files named *Plugin.ts may know'],
    ['app/main.tsx', 'vite', 'only files named *Plugin.ts may know'],
    ['app/main.tsx', '../content/bankPlugin', 'only runs while building'],
    ['content/bank.ts', './loadBank', 'only runs while building'],
    ['pages/scan/Page.tsx', '../../../content/bank.json', 'only i18n and content may read'],
    ['app/main.tsx', '../../package.json', 'lies outside src/'],
    ['app/main.tsx', '../../tests/support/scans', 'lies outside src/'],
    ['app/main.tsx', undefined, 'is computed'],
  ])('do not let src/%s import %s', (file, source, why) => {
    expect(faultOf(`src/${file}`, source)).toContain(`src/${file} imports ${source ?? ''}`)
    expect(faultOf(`src/${file}`, source)).toContain(why)
  })
})

const srcPath = fileURLToPath(new URL('src', root))
const files = readdirSync(srcPath, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => posix.join('src', relative(srcPath, parentPath), name))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
const paths = new Set(files.map(({ path }) => path))

const imports = files
  .filter(({ path }) => /\.tsx?$/.test(path))
  .flatMap(({ path, text }) => importsOf(path, text).map((source) => ({ file: path, source })))

/** Imports of one file of src/ by another, with the whole path of the other where it exists. */
const links = imports.flatMap(({ file, source }) => {
  if (!source?.startsWith('.')) return []
  const target = posix.join(posix.dirname(file), source)
  if (!target.startsWith('src/')) return []
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
  const found = endings.map((ending) => target + ending).find((path) => paths.has(path))
  return [{ file, source, found }]
})

describe('src', () => {
  test('was really read', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(40)
    expect(links.length).toBeGreaterThan(40)
    expect(new Set(imports.map(({ file }) => roomOf(file))).size).toBeGreaterThan(5)
  })

  test('has only rooms with a row in the table of directions', () => {
    const unknown = everyRoom.filter((room) => !Object.hasOwn(mayImport, room))
    expect(
      unknown.map((room) => `src/${room} needs a row in mayImport of tests/architecture.test.ts`),
    ).toEqual([])
  })

  test('has every file in a room', () => {
    expect(files.filter(({ path }) => path.split('/').length < 3).map(({ path }) => path)).toEqual(
      [],
    )
  })

  test('has only imports in the allowed directions', () => {
    expect(imports.flatMap(({ file, source }) => faultOf(file, source) ?? [])).toEqual([])
  })

  test('imports only files that exist', () => {
    const lost = links.filter(({ found }) => found === undefined)
    expect(lost.map(({ file, source }) => `${file} imports ${source}, which is no file`)).toEqual(
      [],
    )
  })

  test('has no files that import each other in a circle', () => {
    const edges = files.map(({ path }): [string, string[]] => [
      path,
      links.flatMap(({ file, found }) => (file === path ? (found ?? []) : [])),
    ])
    expect(circlesIn(new Map(edges)).map((circle) => circle.join(' imports '))).toEqual([])
  })

  test(`has no file of more than ${String(LONGEST_FILE)} lines`, () => {
    const lengths = files.map(({ path, text }) => ({
      path,
      lines: text.trimEnd().split('\n').length,
    }))
    expect(
      lengths
        .filter(({ lines }) => lines > LONGEST_FILE)
        .map(({ path, lines }) => `${path} has ${String(lines)} lines`),
    ).toEqual([])
  })
})
