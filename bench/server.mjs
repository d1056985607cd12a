import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { pause } from './browser.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const SEGMENT = 1460

/**
 * Serves a folder and some other pages, as a good host does: compressed beforehand, and to be
 * cached for ever where the name has a hash.
 * @param {string} folder
 * @param {Record<string, string>} pages HTML by path, as in `/static/landing.html`
 * @param {{ every: number, ms: number }} [loss] one in `every` segments arrives `ms` later,
 * together with all that follows on its connection, as when it is lost and sent again
 * @returns the address without a slash at its end, and a way to stop
 */
export async function serve(folder, pages, loss) {
  const files = new Map(Object.entries(pages).map(([path, html]) => [path, packed(path, html)]))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file)}`
    files.set(path, packed(path, readFileSync(file)))
  }
  files.set('/', files.get('/index.html'))
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url.split('?')[0])
    if (!file) response.writeHead(404).end()
    else {
      response.writeHead(200, file.headers)
      void send(response, file.body)
    }
  })
  let sent = 0
  const send = async (response, body) => {
    const size = loss ? SEGMENT : body.length
    for (let at = 0; at < body.length; at += size) {
      response.write(body.subarray(at, at + size))
      sent += 1
      if (loss && sent % loss.every === 0) await pause(loss.ms)
    }
    response.end()
  }
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${String(server.address().port)}`,
    stop: () => server.close(),
  }
}

function packed(path, content) {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const squeezed = extname(path) !== '.woff2'
  const body = squeezed ? brotliCompressSync(content) : Buffer.from(content)
  const headers = {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ...(squeezed && { 'Content-Encoding': 'br' }),
  }
  return { body, headers }
}
