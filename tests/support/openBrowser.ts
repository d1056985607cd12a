import {
  chromium,
  test as playwrightTest,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
} from '@playwright/test'
import { findBrowser } from './findBrowser'
import { withoutPrintDialogue } from './printing'

/** The test of Playwright, with a browser that never opens its print dialogue. */
export const test = playwrightTest.extend<object, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      await use(neverPrinting(browser))
    },
    { scope: 'worker' },
  ],
})

/** Starts a browser besides that of the tests, with more command line options. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { args = [], ...options } = await findBrowser()
  return neverPrinting(await chromium.launch({ ...options, args: [...args, ...more] }))
}

/** Starts a browser that remembers in a folder what it did the last time. */
export async function openProfile(folder: string, options: LaunchOptions): Promise<BrowserContext> {
  return withoutPrintDialogue(
    await chromium.launchPersistentContext(folder, {
      ...options,
      locale: 'nl-NL',
      reducedMotion: 'reduce',
    }),
  )
}

/** Every context, even one that a test makes by hand, learns this before it has a page. */
function neverPrinting(browser: Browser): Browser {
  browser.on('context', (context) => void withoutPrintDialogue(context))
  return browser
}
