import { expect } from '@playwright/test'
import { test } from '../support/openBrowser'
import {
  findFirefox,
  hasWebKit,
  startFirefox,
  startWebKit,
  type OtherBrowser,
} from '../support/otherBrowsers'

const WEBKIT_PORT = 4747

/** A browser that is not Chromium, and what is usually asked of it. */
export type Browser = OtherBrowser & {
  /** Waits until an expression holds in the page. */
  readonly becomesTrue: (expression: string) => Promise<void>
  /** Waits until these words are in view of a reader, anywhere on the page. */
  readonly becomesShown: (words: string) => Promise<void>
  /** Presses the button that begins with these words. */
  readonly press: (words: string) => Promise<void>
}

/** The same test in Firefox and in WebKit, wherever they are installed. */
export function inOtherBrowsers(title: string, run: (browser: Browser) => Promise<void>): void {
  test(`Firefox: ${title}`, async () => {
    const missing = 'NOT TESTED: there is no Firefox here (Debian: apt-get install firefox-esr)'
    const program = findFirefox()
    if (program === undefined) console.warn(missing)
    test.skip(program === undefined, missing)
    await runIn(await startFirefox(program ?? ''), run)
  })

  test(`WebKit: ${title}`, async () => {
    const missing =
      'NOT TESTED: there is no WebKit here (Debian: apt-get install webkit2gtk-driver xvfb)'
    if (!hasWebKit()) console.warn(missing)
    test.skip(!hasWebKit(), missing)
    await runIn(await startWebKit(WEBKIT_PORT), run)
  })
}

async function runIn(browser: OtherBrowser, run: (browser: Browser) => Promise<void>) {
  const { ask } = browser
  const becomesTrue = (expression: string) =>
    expect
      .poll(() => ask(`Boolean(${expression})`), { message: expression, timeout: 60_000 })
      .toBe(true)
  const button = (words: string) =>
    `[...document.querySelectorAll('button')].find((each) => each.innerText.trim().startsWith('${words}') && each.getClientRects().length > 0)`
  try {
    await run({
      ...browser,
      becomesTrue,
      becomesShown: (words) => becomesTrue(`document.body.innerText.includes('${words}')`),
      press: async (words) => {
        await becomesTrue(button(words))
        await ask(`void ${button(words)}.click()`)
      },
    })
  } finally {
    await browser.stop()
  }
}
