import type { BrowserContext, Page } from '@playwright/test'

/**
 * From now on the pages of this context print without the browser's own print dialogue. That
 * one stays open until somebody closes it, and blocks `page.pdf()` until then.
 */
export async function withoutPrintDialogue<Context extends Pick<BrowserContext, 'addInitScript'>>(
  context: Context,
): Promise<Context> {
  await context.addInitScript(() => {
    const counted = { timesPrinted: 0 }
    Object.assign(globalThis, {
      counted,
      print: () => {
        counted.timesPrinted += 1
      },
    })
  })
  return context
}

/** How often the page asked for the print dialogue since it was loaded. */
export function timesPrinted(page: Page): Promise<number> {
  return page.evaluate(
    () => (globalThis as unknown as { counted: { timesPrinted: number } }).counted.timesPrinted,
  )
}
