import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layerFault, usedClasses, writtenClasses } from './support/styles'

const root = new URL('../src/', import.meta.url)
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const modules = paths.filter((path) => path.endsWith('.module.css'))
const components = paths.filter((path) => path.endsWith('.tsx'))
const uses = components.flatMap((path) =>
  usedClasses(read(path)).map((use) => ({
    ...use,
    path,
    module: posix.join(posix.dirname(path), use.module),
  })),
)

describe('reading styles', () => {
  test.each([
    ['a class', '.name { color: red }', ['name']],
    ['a class after another', '.one > .two:hover::before {}', ['one', 'two']],
    ['a class within a condition', '@media print { .one:not(.two) {} }', ['one', 'two']],
    ['no number', '.one { margin: 0.5rem .5em }', ['one']],
    ['no file', "@import './file.css';", []],
    ['no comment', '/* .none */ .one {}', ['one']],
    ['no class of a library', ':global(.theirs) .one {}', ['one']],
  ])('finds %s', (_, css, names) => {
    expect([...writtenClasses(css)]).toEqual(names)
  })

  test('finds every use under the name of its import', () => {
    const tsx = [
      `import styles from './Box.module.css'`,
      `import shared from '../ui/shared.module.css'`,
      'const box = <p className={classNames(shared.stack, open && styles.open)} />',
    ].join('\n')
    expect(usedClasses(tsx)).toEqual([
      { module: './Box.module.css', name: 'open' },
      { module: '../ui/shared.module.css', name: 'stack' },
    ])
  })

  test.each([
    ['ui/Box.module.css', '@layer parts { .box {} }', undefined],
    ['scan/Box.module.css', '@layer parts { .box {} }', 'belongs in @layer views'],
    ['ui/Box.module.css', '.box {} @layer parts { .box {} }', 'has rules outside its layer'],
  ])('says where the layer of %s is %s', (path, css, fault) => {
    expect(layerFault(path, css)).toBe(fault)
  })
})

describe('the styles in src', () => {
  test('were really read', () => {
    expect(modules.length).toBeGreaterThan(60)
    expect(uses.length).toBeGreaterThan(500)
  })

  test('have every class that a component uses', () => {
    const missing = uses.filter(({ module, name }) => !writtenClasses(read(module)).has(name))
    expect(missing.map(({ path, name, module }) => `${path}: ${name} is not in ${module}`)).toEqual(
      [],
    )
  })

  test('have no class that no component uses', () => {
    const used = new Set(uses.map(({ module, name }) => `${module}: ${name}`))
    const written = modules.flatMap((module) =>
      [...writtenClasses(read(module))].map((name) => `${module}: ${name}`),
    )
    expect(written.filter((one) => !used.has(one))).toEqual([])
  })

  test('name no width but in ui/breakpoints.css', () => {
    const sheets = paths.filter((path) => path.endsWith('.css') && path !== 'ui/breakpoints.css')
    const widths = sheets.flatMap((path) =>
      (read(path).match(/@media[^{]*(?:width|inline-size)[^{]*/g) ?? []).map(
        (query) => `${path}: ${query}`,
      ),
    )
    expect(widths).toEqual([])
  })

  test('have no two modules of the same name, after which their classes are named', () => {
    const names = modules.map((module) => posix.basename(module))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  test('are in the layer of their room', () => {
    expect(
      modules.flatMap((module) => {
        const fault = layerFault(module, read(module))
        return fault === undefined ? [] : [`${module} ${fault}`]
      }),
    ).toEqual([])
  })

  test('never name a class as plain text', () => {
    const plain = components.filter((path) => /className=(?:"|\{['"`])/.test(read(path)))
    expect(plain).toEqual([])
  })
})
