import { describe, expect, test, vi } from 'vitest'
import { otherLocales } from '../../src/ui/language/locale'
import { buildApp, sizeOf, type BuiltFile } from '../support/builtApp'

// As in `npm run build`: React would come with all that it has for development.
vi.stubEnv('NODE_ENV', 'production')
const app = await buildApp()

/** Sizes as they are sent (brotli), in bytes. Why these: docs/performance.md. */
const budgets = {
  beforeFirstAnswer: 14_000,
  firstScript: 80_000,
  language: 40_000,
  style: 8_000,
}

/** What a page may take beyond the first load, or what a returning visitor waits for first. */
const pages = [
  { page: 'BlockInWorkshop', scripts: 2, styles: 1, kB: 18 },
  { page: 'JoinPage', scripts: 4, styles: 3, kB: 29 },
  { page: 'ResumeInWorkshop', scripts: 4, styles: 3, kB: 29 },
  { page: 'savedScan', scripts: 3, styles: 1, kB: 22 },
  { page: 'ResultInWorkshop', scripts: 6, styles: 4, kB: 59 },
  { page: 'DilemmaInWorkshop', scripts: 4, styles: 2, kB: 27 },
  { page: 'SharePage', scripts: 10, styles: 6, kB: 74 },
  { page: 'ScansPage', scripts: 12, styles: 6, kB: 84 },
  { page: 'CardsPage', scripts: 8, styles: 6, kB: 67 },
  { page: 'AboutPage', scripts: 5, styles: 2, kB: 31 },
  { page: 'WorkshopsPage', scripts: 15, styles: 7, kB: 119 },
  { page: 'BoardPage', scripts: 16, styles: 8, kB: 129 },
  { page: 'ScreenPage', scripts: 13, styles: 6, kB: 102 },
]

/** From the landing page to the result with its interactive radar, with all on the way. */
const toResult = { scripts: 9, styles: 4 }

/** The only packages that the first page may wait for. Anything else: fetch it when it is used. */
const firstPackages = ['react', 'react-dom', 'scheduler', 'zustand', 'idb']

/** What belongs only to pages after the first. */
const canWait = /^src\/(?:result|history|workshop|info\/(?!missing\/)|scan\/(?:review|dilemmas))\//

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The first few names, and how many more. */
function list(names: readonly string[]): string {
  if (names.length === 0) return 'files outside it'
  const more = names.length > 5 ? ` and ${String(names.length - 5)} more` : ''
  return names.slice(0, 5).join(', ') + more
}

/** What to look at if a file is too large: its largest parts, and what imports them. */
function tooLarge({ name, brotli, parts }: BuiltFile, budget: number): string {
  const largest = parts
    .slice(0, 12)
    .map((part) => `  ${kB(part.brotli)} ${part.name}, imported by ${list(part.importers)}`)
  return [`${name} is ${kB(brotli)} of ${kB(budget)}:`, ...largest].join('\n')
}

function overBudget(files: readonly BuiltFile[], budget: number): string[] {
  return files.filter(({ brotli }) => brotli > budget).map((file) => tooLarge(file, budget))
}

describe('what has to arrive before the first statement can be answered', () => {
  test('has the statements in it', () => {
    expect(app.html.match(/<input type="radio"/g)).toHaveLength(30)
  })

  test(`is at most ${kB(budgets.beforeFirstAnswer)}`, () => {
    expect(sizeOf(app.html)).toBeLessThanOrEqual(budgets.beforeFirstAnswer)
  })

  test('is the page alone: no style or script holds up its painting', () => {
    const tags = app.html.match(/<(?:link|script)\b[^>]*>/g) ?? []
    const holding = tags.filter(
      (tag) =>
        /rel="stylesheet"/.test(tag) ||
        (/ src=/.test(tag) && !/type="module"|async|defer/.test(tag)),
    )
    expect(holding).toEqual([])
  })
})

describe('the script of the first load', () => {
  test(`is at most ${kB(budgets.firstScript)}`, () => {
    const whole = {
      name: app.first.map(({ name }) => name).join(' + '),
      brotli: app.first.reduce((sum, { brotli }) => sum + brotli, 0),
      parts: app.first.flatMap(({ parts }) => parts),
    }
    expect(overBudget([whole], budgets.firstScript)).toEqual([])
  })

  test('comes in one piece', () => {
    expect(app.first.map(({ name }) => name)).toHaveLength(1)
  })

  test('has nothing in it that can wait', () => {
    const parts = app.first.flatMap((file) => file.parts)
    expect(parts.map(({ name }) => name)).toContain('react-dom')
    const early = parts.filter(({ name, kind }) =>
      kind === 'package' ? !firstPackages.includes(name) : canWait.test(name),
    )
    expect(early.map(({ name, importers }) => `${name}, imported by ${list(importers)}`)).toEqual(
      [],
    )
  })
})

describe('what is fetched later', () => {
  const languages = app.later.filter(({ parts }) =>
    parts.some(({ name }) => name.startsWith('virtual:language/')),
  )

  test.each(pages)('is at most $scripts scripts, $styles styles and $kB kB for $page', (most) => {
    const { scripts, styles, brotli } = app.cost(most.page)
    expect(scripts.length).toBeLessThanOrEqual(most.scripts)
    expect(styles.length).toBeLessThanOrEqual(most.styles)
    expect(brotli / 1000).toBeLessThanOrEqual(most.kB)
  })

  test(`is at most ${String(toResult.scripts)} scripts from the landing page to the result`, () => {
    const onTheWay = ['BlockInWorkshop', 'ResultInWorkshop', 'RechartsRadar', 'OtherStatements']
    const costs = onTheWay.map((page) => app.cost(page))
    const scripts = new Set(costs.flatMap((cost) => cost.scripts))
    const styles = new Set(costs.flatMap((cost) => cost.styles))
    expect(1 + scripts.size).toBeLessThanOrEqual(toResult.scripts)
    expect(styles.size).toBeLessThanOrEqual(toResult.styles)
  })

  test('does not read the question bank in use before one is chosen', () => {
    const readsBank =
      /^src\/content\/(?:bank|framework|scanOfBank|dilemmas|pairs|cards\/cards)\.ts$/
    expect(app.cost('chooseBank').parts.filter((part) => readsBank.test(part))).toEqual([])
    expect(app.cost('BlockInWorkshop').parts).toContain('src/content/bank.ts')
  })

  test('is in fewer than eighty scripts', () => {
    expect(app.later.length).toBeLessThan(80)
  })

  test('has one script for every language but Dutch, with nothing else in it', () => {
    expect(languages.map(({ parts }) => parts.map(({ name }) => name))).toEqual(
      otherLocales.map((locale) => [`virtual:language/${locale}`]),
    )
  })

  test(`is at most ${kB(budgets.language)} a language`, () => {
    expect(overBudget(languages, budgets.language)).toEqual([])
  })

  test(`is at most ${kB(budgets.style)} of style a file`, () => {
    expect(overBudget(app.styles, budgets.style)).toEqual([])
  })
})
