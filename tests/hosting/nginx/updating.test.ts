import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { answerBlock, goOn } from '../../e2e/scan'
import { ask } from '../../support/hosting/ask'
import { filledIn, freePorts } from '../../support/hosting/deployed'
import { expectedOf } from '../../support/hosting/expected'
import { startNginx } from '../../support/hosting/nginx'
import { buildNext } from '../../support/nextBuild'

test.describe.configure({ mode: 'default' })

let next = ''
test.beforeAll(async () => {
  next = await buildNext('T-connected-citizens')
})
test.afterAll(() => {
  rmSync(next, { recursive: true })
})

test('with the folder, page and headers change at once, and back; who is busy goes on', async ({
  page,
}) => {
  const [port = 0] = await freePorts(1)
  const serve = (app: string) =>
    startNginx(filledIn('nginx/behind-proxy.conf', { app, ports: { 8080: port } }))
  const address = `http://localhost:${String(port)}/`
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })

  let stop = await serve('dist')
  await page.goto(address)
  for (const block of [1, 2, 3, 4]) {
    await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
    await answerBlock(page, () => 4)
    // Its files are gone from now on: a new version, and the old one again.
    await stop()
    const app = block % 2 === 1 ? next : 'dist'
    stop = await serve(app)
    const { headers } = await ask(address, { headers: { 'accept-encoding': '' } })
    expect(headers['content-security-policy']).toBe(expectedOf(app).policy.page)
    await goOn(page)
  }
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  expect(faults).toEqual([])
  await stop()
})

test('the two versions differ in what a page asks for', () => {
  const pages = ['dist', next].map((folder) => readFileSync(join(folder, 'index.html'), 'utf8'))
  expect(pages[0]).not.toBe(pages[1])
})
