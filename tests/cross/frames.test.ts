import { readdirSync, rmSync } from 'node:fs'
import { expect } from '@playwright/test'
import { openHost } from '../support/host'
import { embeddable, openOtherSite } from '../support/otherSite'
import { inOtherBrowsers } from './inOtherBrowsers'

// Firefox does not tell a page which pages are around it, only the one directly around.
inOtherBrowsers(
  'in a frame of another website it starts only if the host named that',
  async ({ goTo }) => {
    const site = await openOtherSite()
    const app = embeddable('dist', site.origin)
    const [closed, open] = [await openHost('dist'), await openHost(app)]
    // What only an app that has started asks for.
    const page = readdirSync('dist/assets').find((name) => /^CheckPage.*\.js$/.test(name)) ?? ''
    await goTo(site.showing(`${closed.address}#/check`, `${open.address}#/check`))
    await expect.poll(() => open.count(`assets/${page}`), { timeout: 60_000 }).toBe(1)
    expect(closed.count('')).toBe(1)
    expect(closed.count(`assets/${page}`)).toBe(0)
    await Promise.all([closed.stop(), open.stop()])
    site.close()
    rmSync(app, { recursive: true })
  },
)
