import Color from 'colorjs.io'
import { parse, type AtRule, type Declaration, type Root } from 'postcss'

/** The values of custom properties, without the `--` of their names. */
export type Tokens = Readonly<Record<string, string>>

/** The custom properties that a stylesheet sets, in light and dark mode. */
export type ThemeFile = {
  readonly light: Tokens
  /** Only those set for dark mode. */
  readonly dark: Tokens
  readonly fontFaces: readonly string[]
}

/** @throws where the text is not a stylesheet */
export function readTheme(css: string): ThemeFile {
  const root = parse(css)
  const [light, dark] = [false, true].map((night) => tokensIn(root, night))
  const fontFaces: string[] = []
  root.walkAtRules('font-face', (rule) => {
    // The policy of the page would block fonts of another site.
    if (!/url\(\s*['"]?(?:[a-z]+:|\/)/i.test(rule.toString())) fontFaces.push(rule.toString())
  })
  return { light: light ?? {}, dark: dark ?? {}, fontFaces }
}

function tokensIn(root: Root, night: boolean): Tokens {
  const found: Record<string, string> = {}
  root.walkDecls(/^--/, (declaration) => {
    if (isOfNight(declaration) === night) found[declaration.prop.slice(2)] = declaration.value
  })
  return found
}

function isOfNight(declaration: Declaration): boolean {
  for (let at = declaration.parent; at; at = at.parent as typeof at) {
    if (at.type === 'atrule' && /scheme:\s*dark/.test((at as AtRule).params)) return true
  }
  return false
}

const DEEPEST = 20

/** A value with the tokens that it refers to filled in; unchanged where one is unknown. */
export function resolve(value: string, tokens: Tokens, depth = 0): string {
  if (depth > DEEPEST) return value
  const filled = value.replace(
    /var\(\s*--([\w-]+)\s*(?:,([^()]*))?\)/g,
    (whole, name, otherwise) => {
      return tokens[String(name)] ?? (otherwise as string | undefined) ?? whole
    },
  )
  return filled === value ? value.trim() : resolve(filled, tokens, depth + 1)
}

/** A colour as `#rrggbb`; `undefined` for anything else, and for translucent colours. */
export function asHex(value: string): string | undefined {
  const colour = Color.try(value)
  if (!colour || colour.alpha < 1) return undefined
  return colour.to('srgb').toGamut().toString({ format: 'hex', collapse: false })
}
