import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../../support/openBrowser'
import { ask } from '../../support/hosting/ask'
import { filledIn, freePorts } from '../../support/hosting/deployed'
import { everywhere, expectedOf } from '../../support/hosting/expected'
import { startNginx } from '../../support/hosting/nginx'

// tests/e2e/lettingGo.test.ts shows what browsers do with these answers.

test('ended: the worker that lets go is asked for each time, the page is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-retired-'))
  for (const file of ['sw.js', 'index.html']) cpSync(`deploy/retire/${file}`, join(folder, file))
  cpSync('dist/nginx.conf', join(folder, 'nginx.conf'))
  const [port = 0] = await freePorts(1)
  const app = filledIn('nginx/subfolder.conf', { app: folder })
  const stop = await startNginx(`server { listen ${String(port)}; ${app} }`)
  const address = `http://127.0.0.1:${String(port)}/kompas/`
  const [worker, page, gone] = await Promise.all(
    ['sw.js', '', expectedOf('dist').script].map((path) => ask(address + path)),
  )
  expect(worker?.status).toBe(200)
  expect(worker?.headers).toMatchObject({ ...everywhere, 'cache-control': 'no-cache' })
  expect(worker?.headers['content-type']).toBe('application/javascript')
  expect(page?.status).toBe(200)
  expect(page?.headers['cache-control']).toBe('no-cache')
  expect(gone?.status).toBe(404)
  expect(gone?.headers['cache-control']).not.toContain('immutable')
  await stop()
  rmSync(folder, { recursive: true })
})

test('moved: everything leads to the new address, except the worker that lets go', async () => {
  const [port = 0] = await freePorts(1)
  const moved = filledIn('retire/nginx-moved.conf', {
    app: 'dist',
    other: { '/var/www/retire': resolve('deploy/retire') },
  })
  const stop = await startNginx(`server { listen ${String(port)}; ${moved} }`)
  const address = `http://127.0.0.1:${String(port)}/kompas/`
  const worker = await ask(`${address}sw.js`, { headers: { 'accept-encoding': '' } })
  expect(worker.status).toBe(200)
  expect(worker.headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'application/javascript',
  })
  for (const path of ['', 'paper.html', '%23/w/AZaz', 'assets/index-1234567.js']) {
    const { status, headers } = await ask(address + path)
    expect(status).toBe(301)
    expect(headers['location']).toBe(`https://new.example.nl/kompas/${path}`)
  }
  const { headers: withoutSlash } = await ask(address.slice(0, -1))
  expect(withoutSlash['location']).toBe('https://new.example.nl/kompas/')
  await stop()
})
