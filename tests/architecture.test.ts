import { readdirSync, readFileSync } from 'node:fs'
import { posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { circlesIn } from './support/circles'
import { importsOf } from './support/imports'
import { deeds, fileOf, isRule, worldlyIn } from './support/pureFiles'
import { everyRoom, faultOf, mayImport, roomOf } from './support/rooms'

const root = new URL('../', import.meta.url)
const LONGEST_FILE = 250

describe('the rules for imports', () => {
  test.each([
    ['core/score.ts', './scale'],
    ['core/limits.ts', 'zod/mini'],
    ['journey/route.ts', '../core/framework'],
    ['ui/language/subjects/scan.ts', '../../../../content/interface/nl/scan.json'],
    ['record/scan.ts', 'zustand/middleware'],
    ['ui/charts/Radar.tsx', './Radar.css'],
    ['scan/Page.tsx', './Form'],
    ['scan/parts/Field.tsx', '../Form'],
    ['scan/Page.tsx', '../record/scan'],
    ['scan/Page.tsx', '../journey/route'],
    ['workshop/board/boards.ts', 'zustand'],
    ['app/main.tsx', '../scan/Page'],
    ['app/main.tsx', 'react-dom/client'],
  ])('let src/%s import %s', (file, source) => {
    expect(faultOf(`src/${file}`, source)).toBeUndefined()
  })

  test.each([
    ['core/score.ts', '../ui/locale', 'core may not know'],
    ['core/score.ts', '../ui', 'core may not know'],
    ['core/score.ts', 'react', 'only ui, content, record, journey, scan'],
    ['platform/storage.ts', '../core/score', 'platform may not know'],
    ['ui/language/texts.ts', '../../content/bank', 'ui may not know'],
    ['content/bank.ts', '../record/scan', 'content may not know'],
    ['record/scan.ts', '../content/bank', 'record may not know'],
    ['journey/next.ts', '../scan/Page', 'journey may not know'],
    ['scan/Page.tsx', '../app/routes', 'scan may not know'],
    ['scan/Page.tsx', '../result/Page', 'scan may not know'],
    ['result/Page.tsx', '../workshop/joining/Steps', 'result may not know'],
    ['attic/old.ts', '../core/score', 'attic may not know'],
    ['scan/Page.tsx', 'recharts', 'only ui/charts may know'],
    ['ui/Button.tsx', 'recharts', 'only ui/charts may know'],
    ['scan/Page.tsx', 'zustand', 'only record, workshop/board, ui/host may know'],
    ['app/main.tsx', 'react-hook-form', 'only scan, result'],
    ['record/scan.ts', 'idb', 'only platform may know'],
    ['scan/Page.tsx', '@scope/package/part', 'has no row'],
    ['scan/Page.tsx', 'fs', 'has no row'],
    ['scan/Page.tsx', 'node:fs', 'has no row'],
    ['app/main.tsx', 'vite', 'has no row'],
    ['app/main.tsx', '../../build/plugins', 'lies outside src/'],
    ['scan/Page.tsx', '../../content/bank.json', 'only ui and content may read'],
    ['app/main.tsx', '../../package.json', 'lies outside src/'],
    ['app/main.tsx', '../../tests/support/scans', 'lies outside src/'],
    ['app/main.tsx', undefined, 'is computed'],
  ])('do not let src/%s import %s', (file, source, why) => {
    expect(faultOf(`src/${file}`, source)).toContain(`src/${file} imports ${source ?? ''}`)
    expect(faultOf(`src/${file}`, source)).toContain(why)
  })
})

describe('what no rule or codec may use', () => {
  const paths = new Set([
    'src/core/score.ts',
    'src/platform/clock.ts',
    'src/record/scan.ts',
    'src/scan/Page.tsx',
    'src/scan/useScan.ts',
    'src/ui/host/host.ts',
    'src/ui/language/subjects/scan.ts',
    'src/ui/language/texts.ts',
    'src/workshop/board/boards.ts',
    'src/workshop/board/page/rule.ts',
  ])
  const path = 'src/workshop/board/page/rule.ts'
  const worldlyOf = (text: string) => worldlyIn({ path, text }, paths)

  test.each([
    `import { score } from '../../../core/score'`,
    `import { scanTexts } from '../../../ui/language/subjects/scan'`,
    `import nl from '../../../../content/interface/nl/scan.json'`,
    `import * as z from 'zod/mini'`,
    `import scripts from 'virtual:scripts'`,
    `import type { Scan } from '../../../record/scan'`,
    `import { type Scan } from '../../../record/scan'`,
    `export type { Scan } from '../../../record/scan'`,
    `type Scan = import('../../../record/scan').Scan`,
    `const made = (document: Document, window: Window) => [document.title, window.name]`,
    `const day = (moment: string) => new Date(moment).getDate() + Date.UTC(2026)`,
    `const least = Math.min(1, Number('2'))`,
    `const part = { location: 1, fetch: 2 }.location`,
    `// new Date() and document.title\nconst text = 'Math.random()'`,
    `const bytes = new TextEncoder().encode(btoa('a'))`,
  ])('is not %s', (text) => {
    expect(worldlyOf(text)).toEqual([])
  })

  test.each([
    [`import { changeBoard } from '../boards'`, '../boards'],
    [`import { type Board, changeBoard } from '../boards'`, '../boards'],
    [`export { changeBoard } from '../boards'`, '../boards'],
    [`export * from '../boards'`, '../boards'],
    [`const boards = import('../boards')`, '../boards'],
    [`const boards = import('../board' + 's')`, 'what it computes'],
    [`import { readHost } from '../../../ui/host/host'`, '../../../ui/host/host'],
    [`import { fill } from '../../../ui/language/texts'`, '../../../ui/language/texts'],
    [`import { thisMoment } from '../../../platform/clock'`, '../../../platform/clock'],
    [`import { Page } from '../../../scan/Page'`, '../../../scan/Page'],
    [`import { useScan } from '../../../scan/useScan'`, '../../../scan/useScan'],
    [`import './rule.css'`, './rule.css'],
    [`import { create } from 'zustand'`, 'zustand'],
    [`import { useForm } from 'react-hook-form'`, 'react-hook-form'],
    [`const now = performance.now()`, 'performance'],
    [`const id = crypto.randomUUID()`, 'crypto'],
    [`const kept = sessionStorage.getItem('a')`, 'sessionStorage'],
    [`const opened = indexedDB.open('a')`, 'indexedDB'],
    [`const got = fetch('a')`, 'fetch'],
    [`setTimeout(() => {}, 1)`, 'setTimeout'],
    [`const isWide = matchMedia('print').matches`, 'matchMedia'],
    [`const title = document.title`, 'document'],
    [`const { title } = document`, 'document'],
    [`const title = globalThis.document.title`, 'globalThis'],
    [`console.log(1)`, 'console'],
    [`const now = new Date;`, 'new Date()'],
    [`const now = new Date()`, 'new Date()'],
    [`const now = Date()`, 'new Date()'],
    [`const now = Date.now()`, 'Date.now'],
    [`const draw = Math.random`, 'Math.random'],
  ])('is %s', (text, what) => {
    expect(worldlyOf(text)).toEqual([`${path} uses ${what}`])
  })
})

const srcPath = fileURLToPath(new URL('src', root))
const files = readdirSync(srcPath, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'tsconfig.json')
  .map(({ parentPath, name }) => posix.join('src', relative(srcPath, parentPath), name))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
const paths = new Set(files.map(({ path }) => path))

const imports = files
  .filter(({ path }) => /\.tsx?$/.test(path))
  .flatMap(({ path, text }) => importsOf(path, text).map((source) => ({ file: path, source })))

/** Imports of one file of src/ by another, with the whole path of the other if it exists. */
const links = imports.flatMap(({ file, source }) => {
  if (!source?.startsWith('.')) return []
  if (!posix.join(posix.dirname(file), source).startsWith('src/')) return []
  return [{ file, source, found: fileOf(file, source, paths) }]
})

describe('src', () => {
  test('was really read', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(40)
    expect(links.length).toBeGreaterThan(40)
    expect(new Set(imports.map(({ file }) => roomOf(file))).size).toBe(everyRoom.length)
  })

  test('has only rooms with a row in the table of directions', () => {
    const unknown = everyRoom.filter((room) => !Object.hasOwn(mayImport, room))
    expect(
      unknown.map((room) => `src/${room} needs a row in mayImport of tests/support/rooms.ts`),
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

  test('has rules and codecs that know no React, browser, store, clock or chance', () => {
    const rules = files.filter(({ path }) => isRule(path))
    expect(rules.flatMap((file) => worldlyIn(file, paths))).toEqual([])
    expect(rules.length).toBeGreaterThan(100)
  })

  test('lists no deed that is gone, or that has become a rule', () => {
    const worldlyFiles = files.filter((file) => worldlyIn(file, paths).length > 0)
    const known = worldlyFiles.map(({ path }) => path.slice('src/'.length))
    expect(Object.keys(deeds).filter((deed) => !known.includes(deed))).toEqual([])
  })

  test('imports only files that exist', () => {
    const lost = links.filter(({ found }) => found === undefined)
    expect(lost.map(({ file, source }) => `${file} imports ${source}, which is no file`)).toEqual(
      [],
    )
  })

  test('has no files that import each other in a cycle', () => {
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
