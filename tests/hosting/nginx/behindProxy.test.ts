import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../../support/openBrowser'
import { ask, type Answered } from '../../support/hosting/ask'
import { copyOf, filledIn, freePorts, hasIpv6 } from '../../support/hosting/deployed'
import { everywhere, expectedOf } from '../../support/hosting/expected'
import { startNginx } from '../../support/hosting/nginx'

test.describe.configure({ mode: 'default' })

let app = ''
let stop = async () => {}
/** What people see, and the server behind it. */
let front = ''
let behind = ''

test.beforeAll(async () => {
  app = copyOf('dist')
  const [outer = 0, inner = 0] = await freePorts(2)
  const certificate = resolve('tests/support/hosting/example')
  const proxy = filledIn('nginx/proxy.conf', { app, other: { ':8080': `:${String(inner)}` } })
  stop = await startNginx(
    `${filledIn('nginx/behind-proxy.conf', { app, ports: { 8080: inner } })}
    server {
      listen ${String(outer)} ssl;
      ssl_certificate ${certificate}.crt;
      ssl_certificate_key ${certificate}.key;
      error_page 404 /missing.html;
      expires 1h;
      add_header Strict-Transport-Security "max-age=600" always;
      add_header X-Of-The-Site yes always;
      ${proxy}
    }`,
  )
  front = `https://127.0.0.1:${String(outer)}/kompas/`
  behind = `http://127.0.0.1:${String(inner)}/`
})
test.afterAll(async () => {
  await stop()
  rmSync(app, { recursive: true })
})

/** What a proxy may not change. */
function unchanged({ status, headers, body }: Answered) {
  const { date: _, connection: __, server: ___, 'keep-alive': ____, ...others } = headers
  // Packed while it is sent, it comes in pieces that differ.
  const { 'transfer-encoding': _____, ...rest } = others
  return { status, headers: rest, body }
}

const { script, font } = expectedOf('dist')
for (const path of [
  '',
  script,
  font,
  'sw.js',
  'config.json',
  'ready.css',
  'manifest.webmanifest',
  'zomaar',
  'assets/',
  '%23/about',
  '%2523/about',
  'nginx.conf',
]) {
  test(`a proxy adds nothing, and nothing of the site around it: ${path}`, async () => {
    const [seen, sent] = await Promise.all([ask(front + path), ask(behind + path)])
    expect(unchanged(seen)).toEqual(unchanged(sent))
    expect(seen.headers).toMatchObject(everywhere)
    if (!path.endsWith('.woff2')) expect(seen.headers['content-encoding']).toBe('gzip')
  })
}

test('a proxy that asks in the old way gets packed files too', async () => {
  const { headers } = await ask(behind + script, { headers: { via: '1.0 proxy' } })
  expect(headers['content-encoding']).toBe('gzip')
})

test('where people are sent on, they see only the address of the proxy', async () => {
  const { headers } = await ask(front.slice(0, -1))
  expect(headers['location']).toBe('/kompas/')
  const { headers: inside } = await ask(`${front}assets`)
  expect(inside['location']).toBe(`${front}assets/`)
})

test('the server behind listens over IPv6 as well', async () => {
  test.skip(!hasIpv6, 'NOT TESTED: this machine has no IPv6')
  expect((await ask(behind.replace('127.0.0.1', '[::1]'))).status).toBe(200)
})
