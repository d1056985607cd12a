import { expect, test as base } from '@playwright/test'

/**
 * A page of which everything it should not do is a failure: errors, console complaints, requests
 * to other origins.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) {
        faults.push(`request elsewhere: ${url}`)
      }
    })
    await use(page)
    expect(faults).toEqual([])
  },
})

export { expect } from '@playwright/test'
