import { describe, expect, test } from 'vitest'
import { emptyScan, type ScanData } from '../../src/record/shape'
import type { Workshop } from '../../src/core/workshop'
import {
  beforeBlock,
  beforeDilemma,
  begun,
  next,
  placeAt,
  resumeAt,
  toGroup,
} from '../../src/journey/next'
import { decodeRoute, encodeRoute } from '../../src/journey/route'
import { workshop } from '../support/workshops'

type From = Parameters<typeof next>[0]
type Scan = Pick<ScanData, 'place' | 'choices'>

const nothing: Scan = emptyScan
const inQuick: Scan = { ...nothing, place: { form: 'quick', at: 3 } }
const inFull: Scan = { ...nothing, place: { form: 'full', at: 'result' } }
const choseOnce: Scan = { ...inQuick, choices: { 'politics-society': [3] } }
const choseOnly: Scan = { ...nothing, choices: { 'politics-society': [0] } }
const quickAsked = workshop({ form: 'quick', dilemmas: true })
const fullAsked = workshop({ form: 'full', dilemmas: true })
const noDilemmas = workshop({ form: 'quick', dilemmas: false })

/** The addresses of the pages that follow one, up to and including the result. */
function walk(from: string, scan: Scan, asked?: Workshop): string[] {
  const at = decodeRoute(from)
  if (at.page === 'result') return []
  const to = encodeRoute(next(at as From, scan, asked))
  return [to, ...walk(to, scan, asked)]
}

const blocks = (form: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `#/scan/${form}/${String(from + i)}`)
const dilemmas = (from: number) =>
  Array.from({ length: 11 - from }, (_, i) => `#/dilemmas/${String(from + i)}`)

describe('going on to the end', () => {
  test.each<[string, string, Scan, Workshop | undefined, readonly string[]]>([
    [
      'a quick scan',
      '#/scan/quick/1',
      nothing,
      undefined,
      [...blocks('quick', 2, 4), '#/result/quick'],
    ],
    [
      'a full scan',
      '#/scan/full/1',
      nothing,
      undefined,
      [...blocks('full', 2, 12), '#/result/full'],
    ],
    [
      'a workshop that asks the dilemmas too',
      '#/scan/quick/1',
      inQuick,
      quickAsked,
      [...blocks('quick', 2, 4), ...dilemmas(1), '#/result/quick'],
    ],
    ['a workshop that asks no dilemmas', '#/scan/quick/4', inQuick, noDilemmas, ['#/result/quick']],
    [
      'a workshop, with dilemmas done before',
      '#/scan/quick/4',
      choseOnce,
      quickAsked,
      ['#/result/quick'],
    ],
    [
      'not the form that the workshop asks',
      '#/scan/quick/4',
      inQuick,
      fullAsked,
      ['#/result/quick'],
    ],
    [
      'dilemmas from the middle on, in a full scan',
      '#/dilemmas/8',
      inFull,
      undefined,
      [...dilemmas(9), '#/result/full'],
    ],
    ['dilemmas without a scan', '#/dilemmas/10', nothing, undefined, ['#/result/quick']],
    ['the review', '#/review/full', inFull, undefined, ['#/result/full']],
    [
      'a statement changed from the review',
      '#/scan/full/7?change=T-purpose-society',
      inFull,
      undefined,
      ['#/review/full', '#/result/full'],
    ],
    [
      'the last statement changed from the review, in a workshop',
      '#/scan/quick/4?change=I-partner-citizens',
      inQuick,
      quickAsked,
      ['#/review/quick', '#/result/quick'],
    ],
  ])('%s', (_, from, scan, asked, seen) => {
    expect(walk(from, scan, asked)).toEqual(seen)
  })
})

describe('going back', () => {
  test.each<[string, string, Scan, string | undefined]>([
    ['from the first block to the start', '#/scan/quick/1', inQuick, '#/'],
    ['from a block to the one before', '#/scan/full/12', inFull, '#/scan/full/11'],
    ['from a dilemma to the one before', '#/dilemmas/10', inQuick, '#/dilemmas/9'],
    ['from the first dilemma to the result', '#/dilemmas/1', inFull, '#/result/full'],
    ['from the first dilemma to the choices', '#/dilemmas/1', choseOnly, '#/result/quick'],
    ['nowhere from the first dilemma of all', '#/dilemmas/1', nothing, undefined],
    ['nowhere from a statement to change', '#/scan/full/3?change=x', inFull, undefined],
  ])('%s', (_, from, scan, to) => {
    const at = decodeRoute(from)
    const way =
      at.page === 'dilemmas' ? beforeDilemma(at, scan) : at.page === 'scan' && beforeBlock(at)
    expect(way ? encodeRoute(way) : undefined).toBe(to)
  })
})

describe('coming back', () => {
  test.each<[string, ScanData['place'], string | undefined]>([
    ['in the middle of the quick scan', { form: 'quick', at: 3 }, '#/scan/quick/3'],
    ['from the review', { form: 'full', at: 'review' }, '#/review/full'],
    ['from the result', { form: 'full', at: 'result' }, '#/result/full'],
    ['for the first time', undefined, undefined],
  ])('%s', (_, place, to) => {
    const at = resumeAt({ place })
    expect(at && encodeRoute(at)).toBe(to)
    expect(begun({ place })).toBe(to !== undefined)
  })

  test.each<[string, Parameters<typeof placeAt>[0]]>([
    ['#/scan/full/5', { page: 'scan', form: 'full', block: 5 }],
    ['#/result/full', { page: 'result', form: 'full' }],
    ['#/result/full', { page: 'dilemmas', number: 1 }],
  ])('to %s after going on to %j', (resumed, to) => {
    const at = resumeAt({ place: placeAt(to, 'full') })
    expect(at && encodeRoute(at)).toBe(resumed)
  })
})

describe('from a result to the group', () => {
  test.each<[string, 'quick' | 'full', Workshop, string]>([
    ['leads to sharing where it is what was asked', 'quick', quickAsked, '#/share'],
    ['leads to the result that was asked', 'quick', fullAsked, '#/result/full'],
  ])('%s', (_, form, asked, to) => {
    expect(encodeRoute(toGroup(form, asked))).toBe(to)
  })
})
