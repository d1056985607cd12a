import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { hasNginx, startNginx } from '../support/nginx'
import { expect, test, untilOffline } from './profile'
import { answerScan } from './scan'
import { watch } from './watched'

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8')

function policyIn(file: string): string {
  return /Content-Security-Policy" content="([^"]+)"/.exec(read(file))?.[1] ?? 'none'
}

test.describe('what the build writes for hosts', () => {
  for (const file of ['nginx.conf', '.htaccess', '_headers']) {
    test(`${file} sends the policies that the pages carry`, () => {
      const text = read(file)
      for (const page of ['index.html', '404.html']) {
        expect(text).toContain(`${policyIn(page)}; frame-ancestors 'none'`)
      }
      expect(text).toContain("default-src 'none'; connect-src 'self'; base-uri 'none'")
      expect(text).toContain('no-referrer')
      expect(text).toContain('camera=(self), microphone=(), geolocation=()')
      expect(text).toContain('immutable')
      expect(text).not.toContain('unsafe')
    })
  }
})

test.describe('on a real nginx', () => {
  const missing = 'NOT TESTED: nginx is not installed here, so its configuration was not tried'
  let server: Awaited<ReturnType<typeof startNginx>> | undefined
  const address = () => server?.address ?? ''

  test.beforeAll(async () => {
    if (hasNginx()) server = await startNginx('dist')
    else console.warn(missing)
  })
  test.beforeEach(() => {
    test.skip(!hasNginx(), missing)
  })
  test.afterAll(async () => {
    await server?.stop()
  })

  async function headersOf(path: string): Promise<Headers> {
    return (await fetch(address() + path)).headers
  }

  test('every address gets the right headers', async () => {
    const page = await headersOf('')
    expect(page.get('content-security-policy')).toBe(
      `${policyIn('index.html')}; frame-ancestors 'none'`,
    )
    expect(page.get('cache-control')).toBe('no-cache')
    expect(page.get('cross-origin-embedder-policy')).toBe('require-corp')
    const worker = await headersOf('sw.js')
    expect(worker.get('content-security-policy')).not.toContain('script-src')
    expect(worker.get('cache-control')).toBe('no-cache')
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(read('index.html'))?.[1] ?? ''
    expect((await headersOf(script)).get('cache-control')).toContain('immutable')
    expect((await headersOf('manifest.webmanifest')).get('content-type')).toContain('manifest+json')
    const missingPage = await fetch(`${address()}zomaar`)
    expect(missingPage.status).toBe(404)
    expect(missingPage.headers.get('content-security-policy')).toContain(policyIn('404.html'))
    expect((await fetch(`${address()}nginx.conf`)).status).toBe(404)
  })

  test('the scan works, and afterwards also offline', async ({ openBrowser }) => {
    const context = await openBrowser()
    const page = await context.newPage()
    const faults = watch(page, address())
    await page.goto(address())
    await untilOffline(page)
    await context.setOffline(true)
    await page.reload()
    await answerScan(page, 4, () => 4)
    await expect(page.locator('.recharts-surface')).toBeVisible()
    expect(faults).toEqual([])
  })

  test('a link with %23 is repaired', async ({ page }) => {
    await page.goto(`${address()}%2523/about`, { waitUntil: 'commit' })
    await expect(page).toHaveURL(`${address()}#/about`)
    await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
  })

  test('no other page can put it in a frame', async ({ page }) => {
    await showFramed(page, address())
    await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error')
  })
})

test('without headers, the app in a frame of another site has nothing to click', async ({
  page,
  startHost,
}) => {
  const host = await startHost()
  await showFramed(page, `${host.address}#/scan/quick/2`)
  const framed = page.frameLocator('iframe')
  const link = framed.getByRole('link', { name: 'Open Ambtskompas op een eigen pagina' })
  await expect(link).toHaveAttribute('href', `${host.address}#/scan/quick/2`)
  await expect(framed.getByText('Deze pagina staat in een andere website')).toBeVisible()
  await expect(framed.getByText('Ambtskompas is nog niet gestart')).toBeHidden()
  await expect(framed.getByRole('radio')).toHaveCount(0)
  await expect(framed.getByRole('button')).toHaveCount(0)
})

/** Shows the app in a frame on a page of another origin. */
async function showFramed(page: Page, address: string): Promise<void> {
  await page.setContent(`<iframe src="${address}" width="800" height="600"></iframe>`)
}
