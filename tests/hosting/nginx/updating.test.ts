import { rmSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from '../../support/openBrowser'
import { answerBlock, goOn } from '../../e2e/scan'
import { ask } from '../../support/hosting/ask'
import { filledIn, freePorts } from '../../support/hosting/deployed'
import { expectedOf } from '../../support/hosting/expected'
import { startNginx } from '../../support/hosting/nginx'
import { renamed } from '../../support/hosting/renamed'

test('with the folder, page and headers change at once, and back; somebody in the middle of a scan goes on', async ({
  page,
}) => {
  const next = renamed('dist')
  expect(expectedOf(next).policy.page).not.toBe(expectedOf('dist').policy.page)
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
  rmSync(next, { recursive: true })
})
