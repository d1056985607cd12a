// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relations } from '../../../src/core/framework'
import { drawRadar } from '../../../src/result/export/radarSvg'
import { element, words } from '../../../src/ui/drawing/xml'
import { scoreWord } from '../../../src/ui/language/scoreWord'
import { scanTexts } from '../../../src/ui/language/subjects/scan'
import { statementsOf } from '../../../src/content/bank'
import { allAnswered } from '../../support/answers'
import { anyResultExport, resultExport } from '../../support/resultExports'

/** The drawing as a browser reads it; throws if it is not XML. */
function read(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (documentElement.nodeName !== 'svg') throw new Error(documentElement.textContent)
  return documentElement
}

const linesOf = (root: Element) =>
  [...root.querySelectorAll('text')].map((line) => line.textContent)

describe('drawRadar', () => {
  test('stands on its own for any result: every name and value, nothing from elsewhere', () => {
    fc.assert(
      fc.property(anyResultExport, (result) => {
        const { svg, width, height } = drawRadar(result)
        const root = read(svg)
        expect(svg).not.toMatch(/var\(--|url\(|href|class=|style=|NaN|undefined/)
        expect(root.getAttribute('viewBox')).toBe(`0 0 ${String(width)} ${String(height)}`)
        expect(width).toBeGreaterThanOrEqual(800)
        expect(root.getAttribute('lang')).toBe(result.locale)
        const lines = linesOf(root)
        for (const id of relations) {
          const { score } = result.score.relations[id]
          const shown = score === undefined ? '–' : scoreWord(scanTexts[result.locale], score)
          expect(lines).toContain(`${result.names.relations[id]} ${shown}`)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('tells people who cannot see it what it shows', () => {
    const root = read(drawRadar(resultExport()).svg)
    expect(root.querySelector('title')?.textContent).toBe('Mijn vijf relaties')
    expect(root.querySelector('desc')?.textContent).toBe(
      'Radar met vijf assen, van (bijna) nooit tot (bijna) altijd. Bestuurder: soms, Organisatie: soms, Samenleving: soms, Burgers: soms, Eigen vak: soms.',
    )
    expect(linesOf(root)).toEqual(
      expect.arrayContaining([
        'Ambtskompas · snelle scan · 24 november 2026',
        'marge zelden tot vaak',
      ]),
    )
  })

  test('breaks the line at a relation without a score, and says why', () => {
    const answers = { 'I-purpose-politics': 3 as const }
    const root = read(drawRadar(resultExport({}, answers)).svg)
    expect(linesOf(root)).toContain('Bestuurder –')
    expect(linesOf(root)).toContain('te weinig antwoorden')
    const elsewhere = resultExport({}, allAnswered(statementsOf('quick'), 'na'))
    expect(linesOf(read(drawRadar(elsewhere).svg))).toContain('speelt weinig in jouw werk')
  })

  test.each(['white', 'none'] as const)('stands on %s', (background) => {
    const root = read(drawRadar(resultExport({ background })).svg)
    expect(root.querySelectorAll('rect')).toHaveLength(background === 'white' ? 1 : 0)
  })

  test('keeps names of any length inside the picture', () => {
    const { names } = resultExport()
    const organisation = 'Een organisatie met een bijzonder lange naam'
    const long = { ...names, relations: { ...names.relations, organisation } }
    const root = read(drawRadar(resultExport({ names: long })).svg)
    const label = [...root.querySelectorAll('text')].find((line) =>
      line.textContent.startsWith(organisation),
    )
    const end = Number(label?.getAttribute('x')) + organisation.length * 10
    expect(end).toBeLessThan(Number(root.getAttribute('width')))
  })
})

describe('element', () => {
  test('holds any text, and is read back as it was except what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = read(element('svg', { 'data-text': text }, words(text)))
        const readable = text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
        expect(root.textContent).toBe(readable.replaceAll(/\r\n?/g, '\n'))
        expect(root.getAttribute('data-text')).toBe(readable.replaceAll(/\r\n|[\r\n\t]/g, ' '))
      }),
    )
  })
})
