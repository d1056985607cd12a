import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** In what looks the app is seen: all that a page is in, beside its language. */
export const looks = {
  'light, 1280 px': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'dark, 320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 768, height: 900 }, forcedColors: 'active' },
} as const

/** What breaks WCAG 2.2 AA on the page as it is now, and whether it is too wide. */
export async function accessFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
        runOnly: tags,
      }),
    standards,
  )
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(await tooWide(page)),
  ]
}

async function tooWide(page: Page): Promise<string[]> {
  const surplus = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return surplus > 0 ? [`${String(surplus)} px too wide`] : []
}

/** What a finger would have trouble to hit: less than 44 px wide or high, and not within a sentence. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      'a[href]',
      'button',
      'summary',
      'select',
      'textarea',
      'input:not([type=radio], [type=checkbox], [type=file], [type=range])',
      'label:has(input[type=radio], input[type=checkbox], input[type=file])',
    ]
    const inSentence = ({ parentElement, textContent }: Element) =>
      parentElement?.matches('p, span, dd') === true &&
      parentElement.textContent.trim().length > textContent.trim().length + 1
    return [...document.querySelectorAll<HTMLElement>(controls.join())]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 43.9 || box.height < 43.9))
      .map(({ element, box }) => {
        const size = `${String(Math.round(box.width))} × ${String(Math.round(box.height))} px`
        return `${size}: ${element.tagName} ${element.textContent.trim().slice(0, 60)}`
      })
  })
}

/**
 * What no longer fits when somebody asks for more space between letters, words and lines (WCAG
 * 1.4.12): words that are cut off, or a page that is too wide. What scrolls by itself may be wider.
 */
export async function cutBySpacing(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  const found = await cutOff(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return found.map((fault) => `with more space between letters: ${fault}`)
}

/** Words that are cut off, and whether the page is too wide. */
export async function cutOff(page: Page): Promise<string[]> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        const hides = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip')
        return hides && clipPath === 'none' && element.checkVisibility()
      })
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => `cut off: ${element.className} ${element.textContent.slice(0, 60)}`),
  )
  return [...cut, ...(await tooWide(page))]
}
