import { describe, expect, test } from 'vitest'
import { relations } from '../../../src/core/framework'
import type { RadarAxis } from '../../../src/ui/charts/radarAxis'
import { pointOn, radarGeometry } from '../../../src/ui/charts/radarGeometry'
import { figureShapes, nameShape } from '../../../src/ui/charts/radarShapes'
import { fileStyle } from '../../../src/ui/drawing/fileStyle'

const geometry = radarGeometry(480)
const answers = ['(bijna) nooit', 'zelden', 'soms', 'vaak', '(bijna) altijd']

/** Five axes, all at 50 unless said otherwise. */
function axesWith(change: Partial<Record<string, Partial<RadarAxis>>> = {}): RadarAxis[] {
  return relations.map((id) => ({ id, label: id, score: 50, thin: false, ...change[id] }))
}

const profileOf = (axes: readonly RadarAxis[]) => figureShapes(geometry, axes, answers, fileStyle)

const circles = (axes: readonly RadarAxis[]) =>
  profileOf(axes).filter(({ tag }) => tag === 'circle')

describe('a profile', () => {
  test('has a spoke and a point in the colour of every relation', () => {
    const shapes = profileOf(axesWith())
    for (const id of relations) {
      const own = shapes.filter(({ attributes }) => attributes['stroke'] === fileStyle.tone(id))
      expect(own.map(({ tag }) => tag)).toEqual(['path', 'circle'])
    }
  })

  test('has its points where the scores are', () => {
    const axes = axesWith({ society: { score: 87.5 } })
    const { x, y } = pointOn(geometry, 2, 87.5)
    const [, , society] = circles(axes)
    expect(Number(society?.attributes['cx'])).toBeCloseTo(x, 1)
    expect(Number(society?.attributes['cy'])).toBeCloseTo(y, 1)
  })

  test('has an open point where few answers are behind it, and none where there is no score', () => {
    const axes = axesWith({ politics: { thin: true }, citizens: { score: undefined } })
    const fills = circles(axes).map(({ attributes }) => attributes['fill'])
    expect(fills).toEqual([
      fileStyle.paper,
      fileStyle.tone('organisation'),
      fileStyle.tone('society'),
      fileStyle.tone('profession'),
    ])
  })
})

describe('the answers', () => {
  test('are there from the second on, from the inside to the edge', () => {
    const words = profileOf(axesWith()).filter(({ tag }) => tag === 'text')
    expect(words.map(({ text }) => text)).toEqual(answers.slice(1))
    const heights = words.map(({ attributes }) => Number(attributes['y']))
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  })
})

describe('the name of an axis', () => {
  test.each([
    { score: 0, text: 'society', fill: fileStyle.toneWords('society') },
    { score: undefined, text: 'society –', fill: fileStyle.softInk },
  ])('with score $score is "$text"', ({ score, text, fill }) => {
    const axis = axesWith({ society: { score } }).find(({ id }) => id === 'society')
    if (!axis) throw new Error('Society is a relation')
    const name = nameShape(geometry, axis, 2, fileStyle)
    expect(name.text).toBe(text)
    expect(name.attributes['fill']).toBe(fill)
  })
})

describe('what lies over a profile', () => {
  const plain = profileOf(axesWith()).length

  test('is a dashed line with a diamond for each second value', () => {
    const axes = axesWith({ politics: { other: 20 }, organisation: { other: 80 } })
    const [line, ...diamonds] = profileOf(axes).slice(plain)
    expect(line?.attributes['strokeDasharray']).toBeDefined()
    expect(diamonds.map(({ tag }) => tag)).toEqual(['polygon', 'polygon'])
  })

  test('is an area with two dotted edges for the quartiles', () => {
    const half = { from: 40, to: 60 }
    const shapes = profileOf(axesWith().map((axis) => ({ ...axis, half })))
    const [area, ...edges] = shapes.slice(0, shapes.length - plain)
    expect(area?.attributes['fillOpacity']).toBeLessThan(0.5)
    expect(edges).toHaveLength(2)
    for (const { attributes } of edges) expect(attributes['strokeDasharray']).toBeDefined()
  })
})
