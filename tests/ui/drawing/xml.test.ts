// @vitest-environment jsdom
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { svgOf } from '../../../src/ui/drawing/svgOf'
import { element, words } from '../../../src/ui/drawing/xml'

/** The drawing as a browser reads it; throws if it is not XML. */
function read(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (documentElement.nodeName !== 'svg') throw new Error(documentElement.textContent)
  return documentElement
}

test('an element holds any text, and is read back as it was except what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const root = read(element('svg', { 'data-text': text }, words(text)))
      const readable = text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
      expect(root.textContent).toBe(readable.replaceAll(/\r\n?/g, '\n'))
      expect(root.getAttribute('data-text')).toBe(readable.replaceAll(/\r\n|[\r\n\t]/g, ' '))
    }),
  )
})

test.each([
  [{ tag: 'path', attributes: { d: 'M0,0', strokeWidth: 2 } }, '<path d="M0,0" stroke-width="2"/>'],
  [
    { tag: 'text', attributes: { textAnchor: 'end' }, text: 'a & b' },
    '<text text-anchor="end">a &amp; b</text>',
  ],
  [{ tag: 'circle', attributes: { r: 5, fill: undefined } }, '<circle r="5"/>'],
] as const)('a shape is written as XML: %j', (shape, xml) => {
  expect(svgOf(shape)).toBe(xml)
})
