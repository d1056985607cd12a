import { rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { test } from '../../support/openBrowser'
import { ask } from '../../support/hosting/ask'
import { copyOf, filledIn, freePorts, hasIpv6, packedBefore } from '../../support/hosting/deployed'
import { everywhere, expectedOf, forAYear, workerPolicy } from '../../support/hosting/expected'
import { startNginx } from '../../support/hosting/nginx'

// One server for all of them.
test.describe.configure({ mode: 'default' })

let app = ''
let stop = async () => {}
let address = ''
let unsafe = ''

test.beforeAll(async () => {
  app = copyOf('dist')
  const [http = 0, https = 0] = await freePorts(2)
  const other = {
    '/etc/ssl/kompas': resolve('tests/support/hosting/example'),
    '/var/www/security.txt': resolve('deploy/security.txt'),
  }
  stop = await startNginx(
    filledIn('nginx/own-domain.conf', { app, ports: { 80: http, 443: https }, other }),
  )
  address = `https://127.0.0.1:${String(https)}/`
  unsafe = `http://127.0.0.1:${String(http)}/`
})
test.afterAll(async () => {
  await stop()
  rmSync(app, { recursive: true })
})

const { read, policy, script, styles, font } = expectedOf('dist')
const hsts = { 'strict-transport-security': 'max-age=31536000' }
const always = { ...everywhere, ...hsts }

const packed: [string, string][] = [
  ['', 'text/html'],
  [script, 'application/javascript'],
  [styles, 'text/css'],
  ['sw.js', 'application/javascript'],
  ['config.json', 'application/json'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['icon.svg', 'image/svg+xml'],
]
for (const [file, type] of packed) {
  test(`is packed on the way: ${file}`, async () => {
    const { size } = statSync(join(app, file || 'index.html'))
    const { headers, body } = await ask(address + file)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(body.length).toBeLessThan(file === 'icon.svg' ? size : size * 0.6)
    expect(gunzipSync(body)).toHaveLength(size)
    const plain = await ask(address + file, { headers: { 'accept-encoding': '' } })
    expect(plain.body).toHaveLength(size)
  })
}

test('what was packed before is sent as it is', async () => {
  const { headers, body } = await ask(`${address}ready.css`)
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(body).toString()).toBe(packedBefore)
})

test('fonts come with their type, not packed once more', async () => {
  const { headers } = await ask(address + font)
  expect(headers['content-type']).toBe('font/woff2')
  expect(headers['content-encoding']).toBeUndefined()
})

const page = { 'content-security-policy': policy.page, 'cache-control': 'no-cache' }
const notFound = { 'content-security-policy': policy.notFound, 'cache-control': 'no-cache' }
const worker = { 'content-security-policy': workerPolicy, 'cache-control': 'no-cache' }

const answers: [string, number, object][] = [
  ['', 200, page],
  ['index.html', 200, page],
  ['paper.html', 200, page],
  ['config.json', 200, page],
  ['manifest.webmanifest', 200, page],
  ['sw.js', 200, worker],
  ['404.html', 200, notFound],
  [script, 200, { 'cache-control': forAYear }],
  [font, 200, { 'cache-control': forAYear }],
  ['zomaar', 404, notFound],
  ['assets/gone-1234567.js', 404, notFound],
  ['assets/', 404, notFound],
  ['%23/about', 404, notFound],
  ['%2523/about', 404, notFound],
  ['nginx.conf', 404, notFound],
  ['.htaccess', 404, notFound],
  ['web.config', 404, notFound],
  ['host/README.md', 404, notFound],
  ['deploy/', 404, notFound],
  ['deploy/Caddyfile', 404, notFound],
  ['deploy/nginx/proxy.conf', 404, notFound],
  ['deploy/retire/', 404, notFound],
  ['deploy/retire/sw.js', 404, notFound],
]
for (const [path, status, headers] of answers) {
  test(`has its status and headers: ${path}`, async () => {
    const answered = await ask(address + path)
    expect(answered.status).toBe(status)
    expect(answered.headers).toMatchObject({ ...always, ...headers })
    if (status === 404) expect(gunzipSync(answered.body).toString()).toBe(read('404.html'))
  })
}

test('a file with a hash in its name has its headers also where it is not sent again', async () => {
  const { headers } = await ask(address + script)
  for (const known of [
    { 'if-none-match': headers.etag ?? '' },
    { 'if-modified-since': headers['last-modified'] ?? '' },
  ]) {
    const answered = await ask(address + script, { headers: known })
    expect(answered.status).toBe(304)
    expect(answered.headers).toMatchObject({ ...always, 'cache-control': forAYear })
  }
})

test('a page takes nothing, and says so with all headers', async () => {
  const answered = await ask(address, { method: 'POST' })
  expect(answered.status).toBe(405)
  expect(answered.headers).toMatchObject({ ...always, ...page })
})

test('the server does not tell its version', async () => {
  expect((await ask(`${address}zomaar`)).headers['server']).toBe('nginx')
})

test('http sends people on to https, to the same address', async () => {
  const { status, headers } = await ask(`${unsafe}%23/about?a=b`)
  expect(status).toBe(301)
  expect(headers['location']).toBe('https://kompas.example.nl/%23/about?a=b')
  // Over http it counts for nothing.
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('security.txt has what it has to have', async () => {
  const { status, headers, body } = await ask(`${address}.well-known/security.txt`)
  expect(status).toBe(200)
  expect(headers).toMatchObject({ ...hsts, 'content-type': 'text/plain' })
  expect(body.toString()).toMatch(/^Contact: mailto:\S+$/m)
  const [, expires = ''] = /^Expires: (\S+)$/m.exec(body.toString()) ?? []
  expect(Number.isNaN(Date.parse(expires))).toBe(false)
})

test('also over IPv6', async () => {
  test.skip(!hasIpv6, 'NOT TESTED: this machine has no IPv6')
  const [page6, redirect6] = await Promise.all(
    [address, unsafe].map((each) => ask(each.replace('127.0.0.1', '[::1]'))),
  )
  expect(page6?.status).toBe(200)
  expect(redirect6?.status).toBe(301)
})
