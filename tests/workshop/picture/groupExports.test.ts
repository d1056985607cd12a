// @vitest-environment jsdom
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { framework } from '../../../src/content/framework'
import { ambitions, levels, recordOf, relations } from '../../../src/core/framework'
import { leastThresholds } from '../../../src/core/thresholds'
import { makeGroupCsv } from '../../../src/workshop/picture/export/groupCsv'
import type { GroupExport } from '../../../src/workshop/picture/export/groupExport'
import { groupFileName } from '../../../src/workshop/picture/export/groupFormats'
import { drawGroupRadar } from '../../../src/workshop/picture/export/groupSvg'
import { peopleWith, unevenSpread, type Spread } from '../../support/groups'
import { close } from '../../support/simulatedBoard'

function groupExport(
  n: number,
  change: Partial<GroupExport> = {},
  spread: Spread = unevenSpread,
): GroupExport {
  const { picture } = close({ rounds: [] }, peopleWith(n, spread))
  return {
    locale: 'nl',
    title: 'Teamdag Toezicht',
    practice: false,
    form: 'quick',
    day: '2026-11-25',
    picture,
    thresholds: leastThresholds,
    names: {
      relations: recordOf(relations, (id) => framework().relations[id].label.nl),
      ambitions: recordOf(ambitions, (id) => framework().ambitions[id].label.nl),
      levels: recordOf(levels, (id) => framework().levels[id].label.nl),
      dilemmas: { 'politics-society': 'Het ambt' },
      statements: ['Wij praten met elkaar.', 'Ik luister.'],
    },
    ...change,
  }
}

function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const linesOf = (svg: string) => {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(documentElement.nodeName).toBe('svg')
  return [...documentElement.querySelectorAll('title, desc, text')].map((e) => e.textContent)
}

describe('makeGroupCsv', () => {
  test('has what is shown, each row with the title of the workshop', () => {
    const csv = makeGroupCsv(groupExport(14))
    expect(csv.startsWith('\uFEFFWorkshop;Soort;Naam;Midden;')).toBe(true)
    const rows = read(csv)
    expect(rows[1]?.join('|')).toBe('Teamdag Toezicht|mensen in het beeld|||||14')
    expect(rows[2]?.join('|')).toBe('Teamdag Toezicht|relatie|Bestuurder|70|60|80|')
    expect(rows.map((row) => row.slice(1).join('|'))).toEqual(
      expect.arrayContaining([
        'deel: zelden of nooit|Samenleving||||6',
        'deel: hoogstens soms|Bestuurder||||5',
        'deel: vaak of altijd|Bestuurder||||9',
      ]),
    )
    expect(rows.filter(([, kind]) => kind === 'relatie')).toHaveLength(5)
    expect(rows.filter(([, kind]) => kind === 'ambitie en niveau')).toHaveLength(12)
    expect(rows).toContainEqual(['Teamdag Toezicht', 'wil vaker', 'Bestuurder', '', '', '', '11'])
    expect(rows).toContainEqual(['Teamdag Toezicht', 'wil minder', 'Bestuurder', '', '', '', '3'])
    const choices = rows.filter(([, kind = '']) => kind.startsWith('dilemma'))
    expect(choices.map(([, kind, name, , , , n]) => [kind, name, n])).toContainEqual([
      'dilemma, keuze B',
      'Het ambt',
      '3',
    ])
    expect(rows).toContainEqual([
      'Teamdag Toezicht',
      'wil erover praten',
      'Ik luister.',
      '',
      '',
      '',
      '7',
    ])
    expect(rows.every(([title], i) => i === 0 || title === 'Teamdag Toezicht')).toBe(true)
  })

  test('below eight people there are no quartiles and no cells', () => {
    const rows = read(makeGroupCsv(groupExport(7)))
    expect(new Set(rows.slice(1).map(([, kind]) => kind))).toEqual(
      new Set(['mensen in het beeld', 'relatie', 'wil erover praten']),
    )
    expect(rows.slice(1).every(([, , , , from, to]) => from === '' && to === '')).toBe(true)
  })

  test('a figure of too few people has no row, and their number is not told', () => {
    const spread = { politics: [50, 90] } as const
    const rows = read(makeGroupCsv(groupExport(8, {}, spread)))
    const now = rows.filter(([, kind]) => kind === 'relatie')
    expect(now.map(([, , name]) => name)).toEqual(['Bestuurder'])
  })

  test('a title that a spreadsheet would run is text', () => {
    const rows = read(makeGroupCsv(groupExport(8, { title: '=1+1;"x"' })))
    expect(rows[1]?.[0]).toBe(`'=1+1;"x"`)
  })
})

describe('drawGroupRadar', () => {
  test('stands on its own, with the middle half of every relation', () => {
    const { svg } = drawGroupRadar(groupExport(14))
    expect(svg).not.toMatch(/var\(--|url\(|href|class=|style=|NaN|undefined/)
    const lines = linesOf(svg)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Teamdag Toezicht',
        'Ambtskompas · snelle scan · 24 november 2026 · 14 codes',
        'Samenleving soms',
        'helft zelden tot vaak',
        'middelste helft',
      ]),
    )
    expect(lines.join(' ')).toContain('Samenleving: soms, middelste helft zelden tot vaak')
  })

  test('has no area below eight people, and no number below five', () => {
    const lines = linesOf(drawGroupRadar(groupExport(7)).svg)
    expect(lines).not.toContain('middelste helft')
    const few = linesOf(drawGroupRadar(groupExport(4)).svg)
    expect(few).toEqual(expect.arrayContaining(['Bestuurder –', 'te weinig mensen']))
  })

  test('breaks a long title, so that it stays inside the picture', () => {
    const title =
      'Oefenbord: deze mensen zijn verzonnen · Een lange titel voor een dag met het team'
    const { svg } = drawGroupRadar(groupExport(8, { title }))
    expect(linesOf(svg)[0]).toBe(title)
    expect(linesOf(svg).slice(2)).not.toContain(title)
  })
})

test('a practice board is marked in the name of the file', () => {
  expect(groupFileName(groupExport(8), 'csv')).toBe('ambtskompas-groepsbeeld-2026-11-25.csv')
  expect(groupFileName(groupExport(8, { practice: true }), 'csv')).toBe(
    'ambtskompas-oefenbord-2026-11-25.csv',
  )
})
