/** Headers that are sent with every file. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  // Only for browsers without frame-ancestors, which overrides it everywhere else.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
}

/** The service worker only fetches and keeps files. */
const workerPolicy = "default-src 'none'; connect-src 'self'; base-uri 'none'"

const forever = 'public, max-age=31536000, immutable'
/** Files without a hash in their name are requested each time, and come whole: decision 54. */
export const askEachTime = 'no-cache'

export type Headers = Readonly<Record<string, string>>

/** The headers of the page, of the page for unknown addresses, of the worker, of hashed files. */
export type HeaderTable = Readonly<Record<'page' | 'notFound' | 'worker' | 'assets', Headers>>

/** Files with a hash in their name, which never change. A regular expression, for any server. */
export const hashed = String.raw`/assets/[^/]+-[0-9a-f]{7,8}\.[a-z0-9]+$`

/** Files that are for the host, not for visitors. */
export const filesForTheHost = [
  'nginx.conf',
  'caddy.conf',
  '_headers',
  '.htaccess',
  'configure.mjs',
  'SHA256SUMS',
  'sbom.cdx.json',
]

/**
 * The same and all of `deploy/` and `docs/`, as a regular expression of addresses for any server.
 * It names files, as the app itself may be in a folder called `deploy` or `docs`.
 */
export const forTheHost = String.raw`(?:\.(?:conf|md|mjs)|/(?:_headers|\.htaccess|web\.config|SHA256SUMS|sbom\.cdx\.json|Caddyfile|Dockerfile[^/]*|deploy/security\.txt|deploy/retire/[^/]*))$`

/**
 * All headers of a build.
 * @param page the policy in index.html
 * @param notFound the policy in 404.html
 */
export function tableFor(page: string, notFound: string): HeaderTable {
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

/** The headers of some files that the page does not have. */
export function beyond(common: Headers, headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => common[name] !== value),
  )
}

/** The headers that all files share. */
export const common: Headers = always
