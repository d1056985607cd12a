import { checkTheme } from './checkTheme'
import { ownTheme } from './ownTheme'
import { paper } from './pairs'
import { asHex, readTheme, resolve, type Tokens } from './readTheme'

const MOST_BYTES = 3000

/** What a theme may set: every `--basis-` name that the app uses. */
const names = Object.keys(ownTheme.light).filter((name) => name.startsWith('basis-'))
const isColour = (name: string) =>
  asHex(resolve(ownTheme.light[name] ?? '', ownTheme.light)) !== undefined

type MadeTheme = {
  readonly css: string
  /** What is wrong with it, each as a sentence; empty where it can be used. */
  readonly faults: readonly string[]
}

/**
 * Makes a theme for the app from a stylesheet with names of the NL Design System: only what the app
 * uses, with its light colours separate from its dark ones. Where it has no dark ones, ours stay.
 */
export function makeTheme(css: string): MadeTheme {
  const { light, dark, fontFaces } = readTheme(css)
  const day = kept(light, light)
  const night = kept(dark, { ...light, ...dark })
  const shape = names.filter((name) => !isColour(name))
  const colours = names.filter(isColour)
  const made = [
    ...fontFaces,
    block(pick(day, shape)),
    within('light', block(pick(day, colours))),
    within('dark', block(pick(night, colours))),
  ].join('')
  const faults = [
    ...(Object.keys(day).length === 0
      ? [
          `None of the names that the app uses is in it, such as --${names[0] ?? ''}. docs/configuring.md lists them all.`,
        ]
      : []),
    ...(made.length > MOST_BYTES ? [`It has ${String(made.length)} bytes; at most 3000.`] : []),
    ...checkTheme({ ...ownTheme.light, ...pick(day, colours), ...paper }, 'By day'),
    ...checkTheme({ ...ownTheme.light, ...ownTheme.dark, ...pick(night, colours) }, 'By night'),
  ]
  return { css: made, faults }
}

/** The tokens of a theme that the app uses, each with its final value instead of a reference. */
function kept(tokens: Tokens, all: Tokens): Tokens {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = tokens[name]
      return value === undefined ? [] : [[name, resolve(value, all)]]
    }),
  )
}

function pick(tokens: Tokens, wanted: readonly string[]): Tokens {
  return Object.fromEntries(Object.entries(tokens).filter(([name]) => wanted.includes(name)))
}

function block(tokens: Tokens): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};\n`)
  return lines.length > 0 ? `:root {\n${lines.join('')}}\n` : ''
}

function within(scheme: 'light' | 'dark', rules: string): string {
  return rules === '' ? '' : `@media (prefers-color-scheme: ${scheme}) {\n${rules}}\n`
}
