import { askEachTime, forTheHost, hashed, type HeaderTable, type Headers } from './table.ts'

/**
 * For the `location` of the app. Each nested location repeats all headers, since nginx drops the
 * outer ones as soon as there is one inside. HSTS is left to the host, who knows the domain.
 */
export function asNginx({ page, notFound, worker, assets }: HeaderTable): string[] {
  return [
    '# Made by the build. Include it inside the location of the app: deploy/README.md.',
    'index index.html;',
    'autoindex off;',
    'expires off;',
    '# Two releases can have files of one size and date: nothing but a hash in a name tells them apart.',
    'etag off;',
    'if_modified_since off;',
    ...compression,
    ...headerLines(page, ''),
    // The first match counts.
    ...location(forTheHost, ['  return 404;']),
    ...location(String.raw`/404\.html$`, headerLines(notFound)),
    ...location(String.raw`/sw\.js$`, headerLines(worker)),
    ...location(hashed, ['  etag on;', '  if_modified_since exact;', ...headerLines(assets)]),
    ...location(String.raw`\.webmanifest$`, [
      '  types {}',
      '  default_type application/manifest+json;',
      ...headerLines(page),
    ]),
  ]
}

/**
 * Also for requests by a proxy; by default nginx compresses only HTML, and nothing for HTTP/1.0.
 */
const compression = [
  'gzip on;',
  'gzip_static on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_http_version 1.0;',
  'gzip_comp_level 6;',
  'gzip_min_length 256;',
  'gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;',
]

function headerLines(headers: Headers, indent = '  '): string[] {
  const lines = Object.entries(headers).map(([name, value]) => {
    // An error must not be cached for a year.
    const end = value.includes('immutable') ? '' : ' always'
    return `${indent}add_header ${name} "${value}"${end};`
  })
  return [
    ...lines,
    ...(Object.values(headers).includes(askEachTime)
      ? [`${indent}add_header Last-Modified "";`]
      : []),
    `${indent}add_header Strict-Transport-Security $ambtskompas_hsts always;`,
  ]
}

function location(pattern: string, lines: readonly string[]): string[] {
  return [`location ~ "${pattern}" {`, ...lines, '}']
}
