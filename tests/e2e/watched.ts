import { expect, type Page } from '@playwright/test'
import { test as base } from '../support/openBrowser'

/** Said by Playwright itself in a test without service workers, if the page lives long enough. */
const noWorkers = 'Service Worker registration blocked by Playwright'

/**
 * Notes all that a page should not do: errors, console complaints, requests to other origins.
 * @param site where the app is served
 * @returns what was noted so far
 */
export function watch(page: Page, site: string): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    const isFault = ['error', 'warning'].includes(message.type()) && message.text() !== noWorkers
    if (isFault) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site) && !/^(data|blob):/.test(url)) {
      faults.push(`request elsewhere: ${url}`)
    }
  })
  return faults
}

/** A page that fails the test by anything it should not do. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults = watch(page, baseURL ?? '')
    await use(page)
    expect(faults).toEqual([])
  },
})

export { expect } from '@playwright/test'
