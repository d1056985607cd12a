import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A web server that can be stopped and can be given another build. */
export type Host = {
  /** Where the app is, ending in a slash. */
  readonly address: string
  /** Replaces the build by another. */
  readonly deploy: (build: string) => void
  /** Answers one file differently from what is in the build. */
  readonly answer: (file: string, answer: Answer) => void
  /** How often a file was requested. */
  readonly count: (file: string) => number
  readonly stop: () => Promise<void>
}

/** @public */
export type Answer = {
  readonly status: number
  readonly type?: string
  readonly location?: string
  readonly body?: string
}

/**
 * Serves a build as nginx does: what is not there is answered by its `404.html`, or by its
 * `index.html`, as hosts of single-page apps do.
 * @param folder the path under which the app is served, as in `/` or `/hr/kompas/`
 * @param headers whether the headers in the `_headers` of the build are sent, as Netlify does
 */
export async function openHost(
  build: string,
  folder = '/',
  headers = false,
  unknown: '404.html' | 'index.html' = '404.html',
): Promise<Host> {
  let served = build
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const listen: RequestListener = ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname)
    const name = path.startsWith(folder) ? path.slice(folder.length) : unknown
    asked.push(name)
    const own = answers.get(name)
    if (own) {
      response.writeHead(own.status, {
        'content-type': own.type ?? 'text/html',
        ...(own.location !== undefined && { location: own.location }),
      })
      response.end(own.body)
      return
    }
    const wanted = join(served, name === '' ? 'index.html' : name)
    const found = existsSync(wanted) && statSync(wanted).isFile()
    const file = found ? wanted : join(served, unknown)
    const type = types[extname(file)] ?? 'application/octet-stream'
    const sent = headers ? headersFor(`/${name}`, served) : {}
    response.writeHead(found || unknown === 'index.html' ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...sent,
    })
    response.end(readFileSync(file))
  }
  const server = createServer(listen)
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The host has no port')
  return {
    address: `http://localhost:${String(bound.port)}${folder}`,
    deploy: (next) => {
      served = next
    },
    answer: (file, other) => {
      answers.set(file, other)
    },
    count: (file) => asked.filter((each) => each === file).length,
    stop: async () => {
      server.closeAllConnections()
      if (!server.listening) return
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

/** What the `_headers` of a build says of an address: all rules that match, in order. */
function headersFor(address: string, build: string): Record<string, string> {
  const found: Record<string, string> = {}
  let fits = false
  for (const line of readFileSync(join(build, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) {
      fits = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line
    } else if (fits) {
      const [name = '', ...value] = line.trim().split(': ')
      if (name !== '') found[name.toLowerCase()] = value.join(': ')
    }
  }
  return found
}
