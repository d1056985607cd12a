import type { Shape } from '../charts/shape'
import { element, words } from './xml'

/** A part of a drawing as text for a file. */
export function svgOf({ tag, attributes, text }: Shape): string {
  const named = Object.entries(attributes).map(([name, value]) => [asInXml(name), value] as const)
  const content = text === undefined ? [] : [words(text)]
  return element(tag, Object.fromEntries(named), ...content)
}

/** `stroke-width` of `strokeWidth`. */
function asInXml(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
