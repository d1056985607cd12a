import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export type Look = NonNullable<Parameters<Page['emulateMedia']>[0]> & {
  readonly viewport: { readonly width: number; readonly height: number }
}

/** The looks the app is tested in: all that varies except the language. */
export const looks = {
  'light, 1280 px': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'dark, 320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 768, height: 900 }, forcedColors: 'active' },
} satisfies Record<string, Look>

/** What breaks WCAG 2.2 AA on the page as it is now, and whether it is too wide. */
export async function accessFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const broken = await page.evaluate(async (runOnly) => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> }
    }
    // Only violations are described, and only those leave the page.
    const { violations } = await inPage.run({ runOnly, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, standards)
  return [...broken, ...(await tooWide(page))]
}

/** Gives the page a look, and waits until that is drawn. */
export async function putInLook(page: Page, look: Look): Promise<void> {
  const { viewport, colorScheme = 'light', forcedColors = 'none' } = look
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme, forcedColors })
  await drawn(page)
}

/** Opens all details on the page. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Waits until the page is drawn, and redrawn with what the first draw set off. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}

/** What breaks WCAG 2.2 AA on the page as it is now in each of the looks, or is too wide. */
export async function faultsInLooks(page: Page, state: string): Promise<string[]> {
  const faults: string[] = []
  for (const [name, look] of Object.entries(looks)) {
    await putInLook(page, look)
    faults.push(...(await accessFaults(page)).map((fault) => `${state}, ${name}: ${fault}`))
  }
  return faults
}

/** The same, and in English where there is least room: other words change nothing about colours. */
export async function faultsInLooksAndEnglish(page: Page, state: string): Promise<string[]> {
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await putInLook(page, looks['dark, 320 px'])
  const inEnglish = (await accessFaults(page)).map((fault) => `${state}, English: ${fault}`)
  await page.getByRole('button', { name: 'Nederlands', exact: true }).click()
  return [...inEnglish, ...(await faultsInLooks(page, state))]
}

async function tooWide(page: Page): Promise<string[]> {
  const surplus = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return surplus > 0 ? [`${String(surplus)} px too wide`] : []
}

/**
 * Targets that are hard to hit with a finger: under 44 px wide or high, and not within a sentence;
 * for one of many marks in a picture, which the arrow keys reach too, under the 24 px of WCAG
 * 2.5.8.
 */
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
      .filter(({ element, box }) => {
        const least = element.closest('[role=toolbar]') ? 24 : 43.9
        return box.width > 1 && (box.width < least || box.height < least)
      })
      .map(({ element, box }) => {
        const size = `${String(Math.round(box.width))} × ${String(Math.round(box.height))} px`
        return `${size}: ${element.tagName} ${element.textContent.trim().slice(0, 60)}`
      })
  })
}

/**
 * Parts that no longer fit when somebody asks for more space between letters, words and lines (WCAG
 * 1.4.12): words that are cut off, or a page that is too wide. Parts that scroll by themselves may
 * be wider.
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
        // The board shows the projector small, which is a picture of another page.
        const isPicture = element.querySelector(':scope > [inert]') ?? element.closest('[inert]')
        return hides && clipPath === 'none' && !isPicture && element.checkVisibility()
      })
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => `cut off: ${element.className} ${element.textContent.slice(0, 60)}`),
  )
  return [...cut, ...(await tooWide(page))]
}
