import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { openHost, type Host } from '../support/host'
import { openProfile, test as base } from '../support/openBrowser'

type Fixtures = {
  /** Opens a browser that remembers what it did the last time. */
  readonly openBrowser: () => Promise<BrowserContext>
  /**
   * Starts a host of the built app, under a path if one is given.
   * @param unknown which page of the build it sends for unknown addresses
   */
  readonly startHost: (folder?: string, unknown?: '404.html' | 'index.html') => Promise<Host>
}

/** A test with hosts and a service worker of its own, and a browser that can be opened again. */
export const test = base.extend<Fixtures>({
  serviceWorkers: 'allow',
  openBrowser: async ({ launchOptions }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'ambtskompas-'))
    const opened: BrowserContext[] = []
    const faults: string[] = []
    await use(async () => {
      const context = await openProfile(profile, launchOptions)
      context.on('weberror', (event) => faults.push(event.error().message))
      opened.push(context)
      return context
    })
    await Promise.all(opened.map((context) => context.close()))
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    expect(faults).toEqual([])
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what it needs from the pattern
  startHost: async ({}, use) => {
    const hosts: Host[] = []
    await use(async (folder = '/', unknown = '404.html') => {
      const host = await openHost('dist', folder, false, unknown)
      hosts.push(host)
      return host
    })
    await Promise.all(hosts.map((host) => host.stop()))
  },
})

/** Waits until all files of the app are kept in the browser, and come from there. */
export async function untilOffline(page: Page): Promise<void> {
  await expect(async () => {
    const kept = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('ambtskompas '))
      const sizes = names.map(async (name) => (await (await caches.open(name)).keys()).length)
      const active = navigator.serviceWorker.controller !== null
      return { active, files: Math.max(0, ...(await Promise.all(sizes))) }
    })
    expect(kept.active).toBe(true)
    expect(kept.files).toBeGreaterThan(20)
  }).toPass()
}

export { expect } from '@playwright/test'
