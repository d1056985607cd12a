import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { makeTheme } from '../../build/theme/makeTheme'
import { ownTheme } from '../../build/theme/ownTheme'

const require = createRequire(import.meta.url)
const voorbeeld = readFileSync(
  require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  'utf8',
)

describe('a theme', () => {
  test('has every name that docs/configuring.md lists, and no other', () => {
    const listed = readFileSync('docs/configuring.md', 'utf8').match(/(?<=^\| `--)basis-[\w-]+/gm)
    const known = Object.keys(ownTheme.light).filter((name) => name.startsWith('basis-'))
    expect(listed?.toSorted()).toEqual(known.toSorted())
  })

  test('keeps colours, corners and fonts, and nothing of spaces and sizes', () => {
    const { css, faults } = makeTheme(`.ours {
      --basis-color-action-1-color-default: rgb(0 60 90);
      --basis-border-radius-md: 2px;
      --basis-heading-font-family: Georgia, serif;
      --basis-space-block-md: 1px;
      --ambtskompas-space-block-md: 1px;
      --ambtskompas-society-color: red;
      color: red;
    }`)
    expect(faults).toEqual([])
    expect(css).toContain('--basis-border-radius-md: 2px;')
    expect(css).toContain('--basis-heading-font-family: Georgia, serif;')
    expect(css).toMatch(
      /light\) \{\s*:root \{\s*--basis-color-action-1-color-default: rgb\(0 60 90\);/,
    )
    expect(css).not.toMatch(/space|society|[^-]color: red/)
  })

  test('has its own colours in dark mode, and ours where it has none', () => {
    const { css, faults } = makeTheme(`
      :root { --brand: #003c5a; --basis-color-action-1-color-default: var(--brand); }
      @media (prefers-color-scheme: dark) { :root { --brand: #8fd0f0; --basis-heading-color: white } }`)
    expect(faults).toEqual([])
    const [, night = ''] = css.split('(prefers-color-scheme: dark)')
    expect(night).toContain('--basis-heading-color: white')
    expect(night).not.toContain('action-1')
  })

  test.each([
    [
      'words too pale',
      'basis-color-default-color-subtle: #999',
      /^By day, words in .*#999999.* 2\.\d; it must be 4\.5/,
    ],
    [
      'a field without an edge',
      'basis-form-control-border-color: #eee',
      /^By day, lines in .* must be 3\./,
    ],
    [
      'paper too dark for a relation',
      'basis-color-default-bg-default: #a0a0a0',
      /profession|society/,
    ],
    ['a colour to see through', 'basis-heading-color: #0003', /is no solid colour/],
    ['a colour that is none', 'basis-heading-color: var(--nothing)', /is no solid colour/],
    [
      'too pale for the page of A4',
      'basis-color-accent-1-color-default: #e0a080',
      /on white paper/,
    ],
    ['nothing for us', 'other: #999', /^None of the names/],
  ])('with %s is told so', (_, token, sentence) => {
    expect(makeTheme(`:root { --${token} }`).faults.join('\n')).toMatch(new RegExp(sentence, 'm'))
  })

  test('that is larger than 3 kB is told so', () => {
    const fonts = Array.from(
      Array(99),
      (_, i) => `@font-face { font-family: F${String(i)}; src: url(a.woff2) }`,
    )
    expect(makeTheme(`${fonts.join('\n')} :root { --basis-border-radius-md: 0 }`).faults).toEqual([
      expect.stringMatching(/^It has \d+ bytes; at most 3000\.$/),
    ])
  })

  test('brings no font of another site', () => {
    const { css } = makeTheme(`
      @font-face { font-family: Ours; src: url("fonts/ours.woff2") }
      @font-face { font-family: Theirs; src: url(https://example.org/a.woff2) }
      @font-face { font-family: Theirs; src: url('//example.org/a.woff2') }`)
    expect(css).toContain('fonts/ours.woff2')
    expect(css).not.toContain('Theirs')
  })
})

describe('the example theme of the NL Design System', () => {
  const { css, faults } = makeTheme(voorbeeld)

  test('comes down to what the app uses', () => {
    expect(css.length).toBeLessThan(3000)
    expect(css.match(/--basis-[\w-]+:/g)?.length).toBeGreaterThan(25)
    expect(css).not.toContain('var(')
    expect(css).not.toContain('dark')
  })

  test('has too little contrast for an answer that is pointed at or chosen, and nowhere else', () => {
    expect(faults).toHaveLength(5)
    const behind = faults.map(
      (fault) => /on --basis-form-control-(\w+)-background/.exec(fault)?.[1],
    )
    expect(new Set(behind)).toEqual(new Set(['hover', 'active']))
  })
})
