import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { test } from '../../support/openBrowser'
import { ask, type Answered } from '../../support/hosting/ask'
import { copyOf, filledIn, freePorts } from '../../support/hosting/deployed'
import { everywhere, expectedOf, forAYear, workerPolicy } from '../../support/hosting/expected'
import { startNginx } from '../../support/hosting/nginx'

test.describe.configure({ mode: 'default' })

let app = ''
let site = ''
let stop = async () => {}
/** The site with the app in it, and the same site as it was before. */
let withApp = ''
let without = ''

test.beforeAll(async () => {
  app = copyOf('dist')
  site = mkdtempSync(join(tmpdir(), 'ambtskompas-site-'))
  for (const folder of ['assets', 'kompasje']) mkdirSync(join(site, folder))
  for (const file of ['start.html', 'missing.html', 'assets/site-1234567.js', 'kompasje/sw.js']) {
    writeFileSync(join(site, file), `// ${file} of the municipality\n`.repeat(50))
  }
  const [first = 0, second = 0] = await freePorts(2)
  stop = await startNginx(
    server(first, filledIn('nginx/subfolder.conf', { app })) + server(second, ''),
  )
  withApp = `http://127.0.0.1:${String(first)}`
  without = `http://127.0.0.1:${String(second)}`
})
test.afterAll(async () => {
  await stop()
  for (const folder of [app, site]) rmSync(folder, { recursive: true })
})

/** A site with habits of its own: each of them could spoil the app, or be spoilt by it. */
function server(port: number, more: string): string {
  return `server {
    listen ${String(port)};
    root ${site};
    index start.html;
    error_page 404 /missing.html;
    add_header X-Of-The-Site yes always;
    add_header Cache-Control "max-age=60";
    expires 1h;
    autoindex on;
    location ~ \\.js$ { expires 30d; add_header X-Script yes; }
    location ~ \\.html$ { expires 2h; }
    ${more}
  }`
}

/** All that does not differ from one moment to the next. */
function lasting({ status, headers, body }: Answered) {
  const { date: _, expires: __, location, ...others } = headers
  return { status, headers: others, body, location: location?.replaceAll(/:\d+/g, '') }
}

for (const path of [
  '/',
  '/start.html',
  '/nergens',
  '/assets',
  '/assets/',
  '/assets/site-1234567.js',
  '/assets/nergens-1234567.js',
  '/kompasje/',
  '/kompasje/sw.js',
  '/sw.js',
  '/404.html',
  '/nginx.conf',
  '/%23/about',
]) {
  test(`the rest of the site does not notice: ${path}`, async () => {
    const [after, before] = await Promise.all([ask(withApp + path), ask(without + path)])
    expect(lasting(after)).toEqual(lasting(before))
  })
}

const { read, policy, script, font } = expectedOf('dist')
const page = { 'content-security-policy': policy.page, 'cache-control': 'no-cache' }
const notFound = { 'content-security-policy': policy.notFound, 'cache-control': 'no-cache' }
const worker = { 'content-security-policy': workerPolicy, 'cache-control': 'no-cache' }

const answers: [string, number, object][] = [
  ['', 200, page],
  ['index.html', 200, page],
  ['config.json', 200, page],
  ['sw.js', 200, worker],
  [script, 200, { 'cache-control': forAYear }],
  [font, 200, { 'cache-control': forAYear }],
  ['zomaar', 404, notFound],
  ['assets/', 404, notFound],
  ['%2523/about', 404, notFound],
  ['nginx.conf', 404, notFound],
]
for (const [path, status, expected] of answers) {
  test(`the app has its own headers, and none of the site: ${path}`, async () => {
    const { headers, body, ...answered } = await ask(`${withApp}/kompas/${path}`)
    expect(answered.status).toBe(status)
    expect(headers).toMatchObject({ ...everywhere, ...expected })
    for (const name of ['x-of-the-site', 'x-script', 'expires', 'strict-transport-security']) {
      expect(headers[name]).toBeUndefined()
    }
    if (status === 404) expect(gunzipSync(body).toString()).toBe(read('404.html'))
    if (path === script) expect(body.length).toBeLessThan(read(script).length / 2)
  })
}

test('without a slash it leads there, under whatever name and port it was asked for', async () => {
  const { status, headers } = await ask(`${withApp}/kompas?a=b`)
  expect(status).toBe(301)
  expect(headers['location']).toBe('/kompas/')
})
