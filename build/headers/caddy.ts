import { beyond, common, forTheHost, hashed, type HeaderTable, type Headers } from './table.ts'

/** To be imported where Caddy serves the app, on its own host name or inside `handle_path`. */
export function asCaddy({ page, notFound, worker, assets }: HeaderTable): string[] {
  const sw = String.raw`/sw\.js$`
  return [
    '# Made by the build. Import it where Caddy serves the app: deploy/README.md.',
    `@sw path_regexp ${sw}`,
    `@hashed path_regexp ${hashed}`,
    `@others not path_regexp ${sw}|${hashed}`,
    '@manifest path *.webmanifest',
    '@here {',
    '  file {path} {path}/index.html',
    `  not path_regexp /assets/$|${forTheHost}`,
    '}',
    'encode gzip',
    ...block('header', common),
    'handle @here {',
    ...indented([
      ...block('header @sw', beyond(common, worker)),
      ...block('header @hashed', beyond(common, assets)),
      '# Two releases can have files of one size and date.',
      '@unhashed not path_regexp ' + hashed,
      'header @unhashed -ETag',
      'header @unhashed -Last-Modified',
      'request_header @unhashed -If-None-Match',
      'request_header @unhashed -If-Modified-Since',
      ...block('header @others', beyond(common, page)),
      'header @manifest Content-Type application/manifest+json',
      'file_server {',
      '  precompressed br gzip',
      '}',
    ]),
    '}',
    'handle {',
    ...indented([
      'rewrite * /404.html',
      ...block('header', beyond(common, notFound)),
      'file_server {',
      '  status 404',
      '}',
    ]),
    '}',
  ]
}

function block(start: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name} "${value}"`)
  return [`${start} {`, ...indented(lines), '}']
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
