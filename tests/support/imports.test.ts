import { describe, expect, test } from 'vitest'
import { importsOf, valueImportsOf } from './imports'

describe('importsOf', () => {
  test.each<[string, string, (string | undefined)[]]>([
    ['a named import', `import { a } from './a'`, ['./a']],
    ['a default and a namespace', `import a, * as b from "./a"`, ['./a']],
    ['an import over several lines', `import {\n  a,\n  type B,\n} from './a'`, ['./a']],
    ['an import for its effect', `import './a.css'`, ['./a.css']],
    ['a type', `import type { A } from './a'`, ['./a']],
    ['a type where it is used', `type A = import('./a').A`, ['./a']],
    ['a dynamic import', `const a = await import('./a')`, ['./a']],
    ['a dynamic import deep inside', `const A = lazy(() => { return import('./a') })`, ['./a']],
    ['a computed import', 'const a = (b: string) => import(`./${b}.ts`)', [undefined]],
    ['a glob', `const all = import.meta.glob('./*.ts')`, [undefined]],
    ['nothing from the address of a file', `const a = import.meta.url`, []],
    ['a re-export', `export { a } from './a'`, ['./a']],
    ['a re-exported type', `export type { A } from './a'`, ['./a']],
    ['a re-export of everything', `export * from './a'`, ['./a']],
    ['a named re-export of everything', `export * as a from './a'`, ['./a']],
    ['JSON', `import a from './a.json' with { type: 'json' }`, ['./a.json']],
    ['an import in a declaration', `declare module 'x' { import type { A } from './a' }`, ['./a']],
    ['an old import', `import a = require('./a')`, ['./a']],
    ['several', `import './a'\nexport * from './b'\nimport('./c')`, ['./a', './b', './c']],
    ['nothing from an export of its own', `export const a = 1\nexport { a as b }`, []],
    ['nothing from a comment', `// import './a'\n/* import './b' */`, []],
    ['nothing from a text', `const a = "import './a'"`, []],
    ['nothing from JSX text', `const a = <p>import b from './b'</p>`, []],
    ['nothing from a function with that name', `imports('./a')`, []],
  ])('finds %s', (_, code, found) => {
    expect(importsOf('file.tsx', code)).toEqual(found)
  })

  test('does not pass over what it cannot read', () => {
    expect(() => importsOf('file.ts', `import { from './a'`)).toThrow('file.ts cannot be parsed')
  })
})

test.each<[string, string[]]>([
  [`import { a, type B } from './a'`, ['./a']],
  [`import a from './a'`, ['./a']],
  [`import './a'`, ['./a']],
  [`export { a, type B } from './a'`, ['./a']],
  [`const a = import('./a')`, ['./a']],
  [`import type { A } from './a'`, []],
  [`import { type A, type B } from './a'`, []],
  [`export type { A } from './a'`, []],
  [`export { type A } from './a'`, []],
  [`export type * from './a'`, []],
  [`type A = import('./a').A`, []],
])('what is there at run time of %s', (code, found) => {
  expect(valueImportsOf('file.ts', code)).toEqual(found)
})
