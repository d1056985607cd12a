import { readdirSync } from 'node:fs'
import { posix } from 'node:path'

export const everyRoom = readdirSync(new URL('../../src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const features = ['scan', 'result', 'history', 'workshop', 'info'] as const
const belowFeatures = ['journey', 'content', 'record', 'ui', 'core', 'platform']

/** Which other rooms a room may import from. A new folder in src/ needs a row here. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  platform: [],
  ui: ['core', 'platform'],
  content: ['ui', 'core', 'platform'],
  record: ['ui', 'core', 'platform'],
  journey: ['content', 'record', 'ui', 'core', 'platform'],
  // Features do not know each other; what one shows of another is passed in by app.
  ...Object.fromEntries(features.map((feature) => [feature, belowFeatures])),
  app: everyRoom,
}

/** Where a package may be imported: a room, or a part of one. A new package needs a row here. */
const mayImportPackage: Readonly<Record<string, readonly string[]>> = {
  react: ['ui', 'content', 'record', 'journey', ...features, 'app'],
  'react-dom': ['result', 'app'],
  'react-hook-form': features,
  '@hookform/resolvers': features,
  recharts: ['ui/charts'],
  zustand: ['record', 'workshop/board'],
  zod: ['core', 'content', 'record', 'workshop', 'result'],
  idb: ['platform'],
  fflate: ['content/own'],
  papaparse: ['content/own'],
  '@noble/hashes': ['content/own'],
  '@fontsource/source-sans-3': ['platform'],
  '@fontsource/source-serif-4': ['platform'],
  'ts-ics': ['ui/files'],
  hpke: ['workshop/code'],
  '@panva/hpke-noble': ['workshop/code'],
  qr: ['ui/qr', 'platform'],
  'virtual:bank': ['content'],
  'virtual:cards': ['content'],
  'virtual:dilemmas': ['content'],
  'virtual:framework': ['content'],
  'virtual:opening': ['content'],
  'virtual:pairs': ['content'],
  'virtual:languages': ['ui'],
  'virtual:pointers': ['content'],
  'virtual:scripts': ['content'],
}

/** Which rooms may import the JSON of the top-level folder content/. */
const mayImportContentFiles = ['ui', 'content']

/** What is wrong with an import, if anything. */
export function faultOf(file: string, source: string | undefined): string | undefined {
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
    return mayImportContentFiles.includes(from) ? undefined : 'only ui and content may read'
  }
  if (!target.startsWith('src/')) return 'lies outside src/'
  return from === to || mayImport[from]?.includes(to) ? undefined : `${from} may not know`
}

function faultOfPackage(file: string, source: string): string | undefined {
  const name = source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/')
  const places = mayImportPackage[name]
  if (!places) return 'has no row in mayImportPackage of tests/support/rooms.ts: add one'
  if (places.some((place) => file.startsWith(`src/${place}/`))) return undefined
  return `only ${places.join(', ')} may know`
}

/** `ui` of `src/ui/Button.tsx`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}
