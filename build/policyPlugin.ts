import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Puts the content security policy into the built page, first in its head: everything from this
 * site, nothing from elsewhere, and of inline code only what was built in, by its sha256.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'ambtskompas-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => withPolicy(html),
    },
  }
}

/**
 * A page with its policy first in its head.
 * @param more directives that this page needs and the app does not
 */
export function withPolicy(html: string, more: Readonly<Record<string, string>> = {}): string {
  const policy = policyFor(html, more)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace('<head>', () => `<head>\n    ${meta}`)
}

function policyFor(html: string, more: Readonly<Record<string, string>>): string {
  const directives = {
    'default-src': "'none'",
    'script-src': ["'self'", ...hashes(html, 'script')].join(' '),
    'style-src': ["'self'", ...hashes(html, 'style')].join(' '),
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    // The policy of src/platform/serviceWorker.ts, which lets one address through.
    'trusted-types': 'ambtskompas',
    ...more,
  }
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')
}

function hashes(html: string, tag: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text = '']) => {
    const digest = createHash('sha256').update(text).digest('base64')
    return `'sha256-${digest}'`
  })
}
