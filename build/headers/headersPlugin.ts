import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { makesPage } from '../pageOnly.ts'
import { asApache } from './apache.ts'
import { asCaddy } from './caddy.ts'
import { asIis } from './iis.ts'
import { asNetlify } from './netlify.ts'
import { asNginx } from './nginx.ts'
import { tableFor } from './table.ts'

/** The file for each kind of web server, and what writes it. */
const writers = {
  'nginx.conf': asNginx,
  '.htaccess': asApache,
  'caddy.conf': asCaddy,
  'web.config': asIis,
  _headers: asNetlify,
}

/**
 * Writes, beside the pages, what web servers need to send the same policy as the pages have: nginx
 * and Caddy include it, the others find it there.
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
        for (const [file, write] of Object.entries(writers)) {
          writeFileSync(join(dir, file), `${write(table).join('\n')}\n`)
        }
      },
    },
  }
}

/** The policy in a page; `frame-ancestors` only works in a header. */
function policyIn(file: string): string {
  const html = readFileSync(file, 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
  if (policy === undefined) throw new Error(`${file} has no policy`)
  return policy
}
