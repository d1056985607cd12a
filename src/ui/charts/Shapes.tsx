import { createElement } from 'react'
import type { Shape } from './shape'

/** The parts of a drawing in a page. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map(({ tag, attributes, text }, i) =>
    createElement(tag, { ...attributes, key: i }, text),
  )
}
