import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { makesPage } from './pageOnly.ts'

/** Headers that are sent with every file. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
}

/** The service worker fetches and keeps files, and does nothing else. */
const workerPolicy = "default-src 'none'; connect-src 'self'; base-uri 'none'"

const forever = 'public, max-age=31536000, immutable'
const askEachTime = 'no-cache'

type Headers = Readonly<Record<string, string>>

/** The headers of the page, of the page for unknown addresses, of the worker, of hashed files. */
type HeaderTable = Readonly<Record<'page' | 'notFound' | 'worker' | 'assets', Headers>>

/**
 * Writes what web servers need to send the same policy as stands in the pages, beside them:
 * `.htaccess` (Apache), `_headers` (Netlify and others) and `nginx.conf` (to be included).
 */
export function headersPlugin(): Plugin {
  return {
    name: 'ambtskompas-headers',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }, bundle) {
        if (!makesPage(bundle)) return
        if (dir === undefined) this.error('There is no folder to write the headers into')
        const table = tableFor(policyIn(join(dir, 'index.html')), policyIn(join(dir, '404.html')))
        writeFileSync(join(dir, '.htaccess'), asApache(table))
        writeFileSync(join(dir, '_headers'), asNetlify(table))
        writeFileSync(join(dir, 'nginx.conf'), asNginx(table))
      },
    },
  }
}

function tableFor(page: string, notFound: string): HeaderTable {
  const withPolicy = (policy: string): Headers => ({
    ...always,
    'Content-Security-Policy': policy,
    'Cache-Control': askEachTime,
  })
  return {
    page: withPolicy(`${page}; frame-ancestors 'none'`),
    notFound: withPolicy(`${notFound}; frame-ancestors 'none'`),
    worker: withPolicy(workerPolicy),
    assets: { ...always, 'Cache-Control': forever },
  }
}

/** The policy that stands in a page; `frame-ancestors` only counts in a header. */
function policyIn(file: string): string {
  const html = readFileSync(file, 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
  if (policy === undefined) throw new Error(`${file} has no policy`)
  return policy
}

function asNginx({ page, notFound, worker, assets }: HeaderTable): string {
  const lines = (headers: Headers, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
  const location = (pattern: string, headers: Headers) => [
    `location ~ ${pattern} {`,
    ...lines(headers, '  '),
    '}',
  ]
  return asText([
    '# Made by the build; include it in the server, see deploy/README.md.',
    ...lines(page, ''),
    ...location(String.raw`/404\.html$`, notFound),
    ...location(String.raw`/sw\.js$`, worker),
    ...location('/assets/', assets),
    String.raw`location ~ \.webmanifest$ {`,
    '  types {}',
    '  default_type application/manifest+json;',
    ...lines(page, '  '),
    '}',
    '# For the host, not for visitors.',
    String.raw`location ~ /(?:nginx\.conf|_headers|\.htaccess)$ {`,
    '  return 404;',
    '}',
  ])
}

function asApache({ page, notFound, worker, assets }: HeaderTable): string {
  const lines = (headers: Headers, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
  const difference = (headers: Headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name, value]) => page[name] !== value))
  return asText([
    '# Made by the build. Needs mod_headers; without it the pages keep their own policy.',
    '# In a subfolder: write the path of that folder before 404.html.',
    'ErrorDocument 404 /404.html',
    'AddType application/manifest+json .webmanifest',
    '<IfModule mod_headers.c>',
    ...lines(page, '  '),
    String.raw`  <FilesMatch "^404\.html$">`,
    ...lines(difference(notFound), '    '),
    '  </FilesMatch>',
    String.raw`  <FilesMatch "^sw\.js$">`,
    ...lines(difference(worker), '    '),
    '  </FilesMatch>',
    String.raw`  <If "%{REQUEST_URI} =~ m#/assets/#">`,
    ...lines(difference(assets), '    '),
    '  </If>',
    '</IfModule>',
    String.raw`<FilesMatch "^(nginx\.conf|_headers)$">`,
    '  Require all denied',
    '</FilesMatch>',
  ])
}

/** Rules add up here, so for any address a header may stand in one rule only. */
function asNetlify({ page, notFound, worker, assets }: HeaderTable): string {
  const rule = (path: string, headers: Headers) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]
  const own = (headers: Headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !Object.hasOwn(always, name)))
  return asText([
    ...rule('/*', always),
    ...rule('/', own(page)),
    ...rule('/index.html', own(page)),
    ...rule('/404.html', own(notFound)),
    ...rule('/sw.js', own(worker)),
    ...rule('/assets/*', own(assets)),
  ])
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
