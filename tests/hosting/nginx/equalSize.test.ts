import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test, untilOffline } from '../../e2e/profile'
import { ask } from '../../support/hosting/ask'
import { copyOf, filledIn, freePorts } from '../../support/hosting/deployed'
import { startNginx } from '../../support/hosting/nginx'

// By date and size a server tells whether a file changed. Here two releases are equal in both.
test.describe.configure({ mode: 'default' })

const dated = new Date(1980, 0, 1)
const folders = ['one', 'two'].map(() => copyOf('dist'))
const [before = '', after = ''] = folders
let port = 0
let address = ''
let stop = async () => {}

test.beforeAll(async () => {
  // The next release: another worker, of the same size, as it is and packed.
  const [worker, next] = workersOfEqualSize(readFileSync(join(before, 'sw.js'), 'utf8'))
  for (const [folder, text] of [
    [before, worker],
    [after, next],
  ] as const) {
    writeFileSync(join(folder, 'sw.js'), text)
    writeFileSync(join(folder, 'sw.js.gz'), gzipSync(text))
  }
  writeFileSync(join(after, 'config.json'), '{}'.padEnd(sizeOf(before, 'config.json')))
  for (const folder of folders) datedAlike(folder)
  ;[port = 0] = await freePorts(1)
  address = `http://localhost:${String(port)}/`
  stop = await serve(before)
})
test.afterAll(async () => {
  await stop()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function serve(app: string) {
  return startNginx(filledIn('nginx/behind-proxy.conf', { app, ports: { 8080: port } }))
}

function workersOfEqualSize(worker: string): [string, string] {
  const other = (i: number) => worker.replace(/(VERSION = "\S+ )../, `$1${String(10 + i)}`)
  const size = gzipSync(other(0)).length
  for (let i = 1; i < 90; i += 1) {
    if (gzipSync(other(i)).length === size) return [other(0), other(i)]
  }
  throw new Error('No two workers are of equal size')
}

function sizeOf(folder: string, file: string): number {
  return readFileSync(join(folder, file)).length
}

function datedAlike(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(folder, file), dated, dated)
  }
}

test('a new release is noticed, though its files have the date and size of the old ones', async ({
  openBrowser,
}) => {
  const known: Record<string, Record<string, string>> = {}
  for (const file of ['sw.js', 'config.json']) {
    const { headers } = await ask(address + file)
    known[file] = {
      'if-none-match': headers.etag ?? '"12cea600-34d0"',
      'if-modified-since': headers['last-modified'] ?? dated.toUTCString(),
    }
  }
  const page = await (await openBrowser()).newPage()
  await page.goto(address)
  await untilOffline(page)
  await stop()
  stop = await serve(after)
  await page.reload()
  await expect(page.getByText('Er is een nieuwe versie.')).toBeVisible()
  for (const [file, headers] of Object.entries(known)) {
    const { status, body } = await ask(address + file, { headers })
    expect(status).toBe(200)
    expect(gunzipSync(body)).toEqual(readFileSync(join(after, file)))
  }
})
