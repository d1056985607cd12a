import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the pages, files and headers of a build are to be, told by the build itself. */
export function expectedOf(build: string) {
  const read = (file: string) => readFileSync(join(build, file), 'utf8')
  const policyIn = (file: string) =>
    `${/Content-Security-Policy" content="([^"]+)"/.exec(read(file))?.[1] ?? 'none'}; frame-ancestors 'none'`
  const asset = (ending: RegExp) =>
    `assets/${readdirSync(join(build, 'assets')).find((name) => ending.test(name)) ?? 'none'}`
  return {
    read,
    policy: { page: policyIn('index.html'), notFound: policyIn('404.html') },
    script: asset(/^index-.*\.js$/),
    styles: asset(/\.css$/),
    font: asset(/\.woff2$/),
  }
}

export const workerPolicy = "default-src 'none'; connect-src 'self'; base-uri 'none'"
export const forAYear = 'public, max-age=31536000, immutable'

/** What every answer has, whatever it is. */
export const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
}
